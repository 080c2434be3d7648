package jp.madoguchi.subsidy.calculator;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.subsidy.programme.Exclusion;
import jp.madoguchi.subsidy.programme.Item;
import jp.madoguchi.subsidy.programme.Listing;
import jp.madoguchi.subsidy.programme.RequiredDocument;

/** Whom a programme is for, what must be before, what it takes, and where that is written. */
public record AboutOffer(Listing listing) {

    public List<Item> getItems() {
        return listing.offer().items();
    }

    public String getAudience() {
        return listing.offer().terms().audience().getLabel();
    }

    /** What must be in use, or approved, before (D-23). */
    public List<String> getPrerequisites() {
        return listing.offer().terms().inUse().stream()
            .map(scheme -> scheme == Scheme.LIMITED ? "資格確認限定型の利用申請が承認されていること" : scheme.getLabel() + "を利用していること").toList();
    }

    /** Once (D-19), and not together with what it overlaps (D-07), in the words of the source. */
    public List<String> getLimits() {
        List<String> limits = new ArrayList<>(listing.offer().terms().exclusions().stream().map(Exclusion::words).distinct().toList());
        if (!listing.offer().terms().repeatable()) {
            limits.add(0, "同じ種類の補助は、年度が変わっても1施設につき1回です（承継前の施設が受けたものを含みます）。");
        }
        return limits;
    }

    public List<String> getDocuments() {
        return listing.offer().filing().documents().stream()
            .filter(document -> document.facilityClass().covers(listing.programme().facilityClass())).map(RequiredDocument::words).toList();
    }

    public String getPost() {
        return listing.offer().filing().post().getLabel();
    }

    public String getPayee() {
        return listing.offer().filing().payee().getLabel();
    }

    public String getSource() {
        return listing.offer().source().toString();
    }

    public String getSourceDates() {
        return listing.offer().source().dates();
    }
}
