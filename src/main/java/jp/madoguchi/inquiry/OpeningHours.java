package jp.madoguchi.inquiry;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** From a time to a time of one day; at the closing time itself it is closed. */
public record OpeningHours(LocalTime opens, LocalTime closes) {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    public OpeningHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("opens at " + opens + ", but closes at " + closes);
        }
    }

    boolean include(LocalTime time) {
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    /** 8:00～18:00 */
    @Override
    public String toString() {
        return text(opens) + "～" + text(closes);
    }

    private static String text(LocalTime time) {
        return TEXT.format(time);
    }
}
