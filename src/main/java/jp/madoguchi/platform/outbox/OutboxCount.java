package jp.madoguchi.platform.outbox;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** How much lies on a shelf, and since when. */
public final class OutboxCount {

    private final OutboxShelf shelf;
    private final long all;
    private final long lastHour;
    private final long lastDay;
    private final Optional<Instant> oldest;

    OutboxCount(OutboxShelf shelf, long all, long lastHour, long lastDay, Optional<Instant> oldest) {
        this.shelf = shelf;
        this.all = all;
        this.lastHour = lastHour;
        this.lastDay = lastDay;
        this.oldest = oldest;
    }

    public OutboxShelf getShelf() {
        return shelf;
    }

    public String getAll() {
        return grouped(all);
    }

    public String getLastHour() {
        return grouped(lastHour);
    }

    public String getLastDay() {
        return grouped(lastDay - lastHour);
    }

    public String getOlder() {
        return grouped(all - lastDay);
    }

    public String getOldest() {
        return oldest.map(JapaneseDate::withTime).orElse("");
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
