package jp.madoguchi.platform.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after a failed attempt: quickly at first, then every four hours, given up after about three days. */
final class RetrySchedule {

    private static final List<Duration> FIRST = List.of(
            Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));
    private static final Duration LATER = Duration.ofHours(4);
    /** 1 h 21 min and eighteen times four hours. Counted, not timed: an office closed over a week-end loses no try. */
    static final int LAST_ATTEMPT = 23;

    private RetrySchedule() {
    }

    /** Empty when that was the last attempt. */
    static Optional<Duration> waitAfter(int attempts) {
        if (attempts >= LAST_ATTEMPT) {
            return Optional.empty();
        }
        return Optional.of(attempts <= FIRST.size() ? FIRST.get(attempts - 1) : LATER);
    }
}
