package jp.madoguchi.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Business time is Japan's, whatever the zone of the machine. */
public final class JapanTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private JapanTime() {
    }

    /** 23:59:59, to which deadlines run (D-04). */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusSeconds(1);
    }

    public static LocalDate dateOf(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
