package jp.madoguchi.platform.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** After which entry a page of the trail goes on: several may be of the same moment. */
public record AuditPlace(Instant at, long id) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,17})-([0-9]{1,18})");

    public static Optional<AuditPlace> read(String text) {
        Matcher written = WRITTEN.matcher(text == null ? "" : text);
        return written.matches()
            ? Optional.of(new AuditPlace(Instant.EPOCH.plus(Long.parseLong(written.group(1)), ChronoUnit.MICROS), Long.parseLong(written.group(2))))
            : Optional.empty();
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }
}
