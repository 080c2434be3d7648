package jp.madoguchi.subsidy.calculator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.ComponentCaps;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.Listing;
import jp.madoguchi.subsidy.programme.Window;

/** A programme as it is shown: its figures in the words of the tables. */
public record OfferView(Listing listing, Instant now) {

    public String getId() {
        return listing.programme().id();
    }

    public String getTitle() {
        return listing.offer().getTitle();
    }

    /** For which facilities the row is, where the offer has several. */
    public String getRow() {
        return listing.programme().facilityClass().getLabel()
            + (isByReaders() ? "・" + getReadersText() : "");
    }

    public String getReadersText() {
        return listing.programme().readers().map(readers -> readers + "台導入する場合").orElse("");
    }

    /** Whether the class has several rows, told apart by the readers introduced. */
    public boolean isByReaders() {
        return listing.offer().programmes().stream()
            .filter(other -> other.facilityClass() == listing.programme().facilityClass()).count() > 1;
    }

    public String getRate() {
        return figures().rate().num() + " / " + figures().rate().den();
    }

    public String getAwardCap() {
        return figures().awardCap().inMan();
    }

    /** null where the programme has none. */
    public String getCostCap() {
        return figures().costCap().map(Yen::inMan).orElse(null);
    }

    /** 基準とする事業額: printed, not applied. */
    public String getPrintedBase() {
        return figures().printedBase().map(Yen::inMan).orElse(null);
    }

    public String getDeviceCap() {
        return figures().caps().map(ComponentCaps::device).filter(cap -> !cap.isZero()).map(Yen::inMan).orElse(null);
    }

    public String getSystemCap() {
        return figures().caps().map(ComponentCaps::system).filter(cap -> !cap.isZero()).map(Yen::inMan).orElse(null);
    }

    public String getDeviceWords() {
        return listing.offer().words().device();
    }

    public String getSystemWords() {
        return listing.offer().words().system();
    }

    public String getYear() {
        return listing.offer().year().toString();
    }

    /** The caps of the components, what the source prints besides, and the remark. */
    public List<String> getNotes() {
        List<String> notes = new ArrayList<>();
        if (getDeviceCap() != null) {
            notes.add("事業額上限は、" + getDeviceWords() + "：" + getDeviceCap() + "、" + getSystemWords() + "：" + getSystemCap() + "（" + getRow() + "）");
        }
        if (getDeviceCap() == null && getSystemCap() != null) {
            notes.add("事業額上限は、" + getSystemWords() + "：" + getSystemCap() + "（" + getRow() + "）");
        }
        if (getPrintedBase() != null) {
            notes.add(getYear() + "：資料では「基準とする事業額 " + getPrintedBase() + "を上限に、" + getRate() + "を補助」。補助限度額までの計算には使いません");
        }
        if (!getRemark().isEmpty()) {
            notes.add(getYear() + "：" + getRemark());
        }
        return notes;
    }

    public String getKind() {
        return listing.offer().words().kind();
    }

    public String getFund() {
        return listing.offer().words().fund();
    }

    public String getStatus() {
        return status().getLabel();
    }

    public boolean isOpen() {
        return status() == Window.Status.OPEN;
    }

    private Window.Status status() {
        return window().on(now);
    }

    /** Whoever has figures has a window. */
    private Window window() {
        return listing.offer().window().orElseThrow();
    }

    public String getOpens() {
        return JapaneseDate.full(window().opens());
    }

    public String getCloses() {
        return JapaneseDate.withWeekday(window().closes());
    }

    public String getRemark() {
        return listing.offer().remark();
    }

    private Figures figures() {
        return listing.programme().figures();
    }
}
