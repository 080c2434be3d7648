package jp.madoguchi.subsidy.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.madoguchi.subsidy.programme.Compared;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Programme;

/**
 * What is not as it was in an offer, or in one of its rows.
 *
 * @param heading 令和7年度 訪問診療等, or with the row behind it
 */
public record OfferDiff(String heading, List<Difference> differences) {

    /** The offer first, then its rows; only those with a difference. */
    static List<OfferDiff> of(Compared compared) {
        Offer after = compared.after();
        List<OfferDiff> all = new ArrayList<>();
        all.add(new OfferDiff(after.getTitle() + (compared.isNextYear() ? "（" + compared.before().orElseThrow().year() + "と比べて）" : ""),
            Difference.between(compared.before().map(OfferFields::of).orElse(Map.of()), OfferFields.of(after))));
        compared.rows().forEach(row -> all.add(new OfferDiff(heading(after, row.after()), Difference.between(
            row.before().map(before -> OfferFields.of(after.words(), before)).orElse(Map.of()), OfferFields.of(after.words(), row.after())))));
        return all.stream().filter(diff -> !diff.differences.isEmpty()).toList();
    }

    static String heading(Offer offer, Programme row) {
        return offer.getTitle() + "・" + row.facilityClass().getLabel() + row.readers().map(readers -> "・" + readers + "台").orElse("");
    }

    /** 申請の期限、備考 */
    String fields() {
        return differences.stream().map(Difference::field).collect(Collectors.joining("、"));
    }

    public String getHeading() {
        return heading;
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
