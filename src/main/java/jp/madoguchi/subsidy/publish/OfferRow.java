package jp.madoguchi.subsidy.publish;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Window;

/** An offer as the pages show it on an instant. */
public record OfferRow(Offer offer, Instant now) {

    public String getId() {
        return offer.id();
    }

    public String getTitle() {
        return offer.getTitle();
    }

    public String getName() {
        return offer.words().title();
    }

    public int getEdition() {
        return offer.edition();
    }

    public boolean isMovable() {
        return offer.window().isPresent();
    }

    boolean isCurrent() {
        return offer.window().filter(window -> window.on(now) != Window.Status.CLOSED).isPresent();
    }

    public String getWindow() {
        return offer.window().map(OfferRow::words).orElse("資料に記載なし");
    }

    static String words(Window window) {
        return JapaneseDate.withWeekday(window.opens()) + "から" + JapaneseDate.withWeekday(window.closes()) + "まで";
    }

    public String getStatus() {
        return offer.window().map(window -> window.on(now).getLabel()).orElse("金額の記載なし");
    }

    public String getTag() {
        return offer.window().map(window -> switch (window.on(now)) {
            case NOT_YET -> "waiting";
            case OPEN -> "done";
            case CLOSED -> "";
        }).orElse("");
    }

    public String getRemark() {
        return offer.remark();
    }

    public List<FiguresRow> getRows() {
        return offer.programmes().stream().map(row -> new FiguresRow(offer, row)).toList();
    }
}
