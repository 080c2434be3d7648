package jp.madoguchi.platform.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.TimePlace;

/** One entry of the trail, read. */
public record AuditLine(long id, Instant at, String caller, String detail) {

    AuditLine(Object[] row) {
        this((Long) row[0], ((OffsetDateTime) row[1]).toInstant(), (String) row[2], (String) row[3]);
    }

    public TimePlace place() {
        return new TimePlace(at, id);
    }
}
