package jp.madoguchi.subsidy.assess;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Window;

/** Before the window opens and after it closed (D-04). */
final class WindowRefusals {

    private WindowRefusals() {
    }

    static List<Because> of(Offer offer, Instant at) {
        Window window = offer.window().orElseThrow(() -> new IllegalStateException(offer.id() + " has figures and no window"));
        return switch (window.on(at)) {
            case NOT_YET -> List.of(Because.of(AssessReason.NOT_OPEN_YET, JapaneseDate.withWeekday(window.opens())));
            case OPEN -> List.of();
            case CLOSED -> List.of(Because.of(AssessReason.CLOSED, JapaneseDate.withWeekday(window.closes())));
        };
    }
}
