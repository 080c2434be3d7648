package jp.madoguchi.inquiry;

import java.time.LocalTime;
import java.util.Locale;

/** From a time to a time of one day; at the closing time itself it is closed. */
public record OpeningHours(LocalTime opens, LocalTime closes) {

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
        return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
    }
}
