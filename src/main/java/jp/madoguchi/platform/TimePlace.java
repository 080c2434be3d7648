package jp.madoguchi.platform;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a list, newest first, after which the next page begins, as it stands in an address: 1782900000000000.51.
 * Two nodes give ids out of blocks of their own, so the moment comes before the id.
 */
public record TimePlace(Instant at, long id) {

    /** Before anything. */
    public static final TimePlace NEWEST = new TimePlace(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,18})");

    public static TimePlace of(String text) {
        Matcher matcher = TEXT.matcher(text == null ? "" : text);
        return matcher.matches() ? new TimePlace(Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS), Long.parseLong(matcher.group(2)))
            : NEWEST;
    }

    public static boolean isIn(String text) {
        return !of(text).equals(NEWEST);
    }

    /** null where there is nothing older: what m:pages leaves out. */
    public static String addressAfter(String page, Optional<TimePlace> last) {
        return last.map(place -> page + "?before=" + place.text()).orElse(null);
    }

    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
    }
}
