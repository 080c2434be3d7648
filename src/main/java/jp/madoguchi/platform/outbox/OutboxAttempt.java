package jp.madoguchi.platform.outbox;

import java.time.Instant;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** One try to send a message, as shown to people. */
public final class OutboxAttempt {

    private final Instant at;
    private final Delivery.Outcome outcome;
    private final String answer;

    OutboxAttempt(Instant at, Delivery.Outcome outcome, String answer) {
        this.at = at;
        this.outcome = outcome;
        this.answer = answer;
    }

    public String getAt() {
        return JapaneseDate.withTime(at);
    }

    public String getOutcome() {
        return outcome.label();
    }

    public String getAnswer() {
        return answer;
    }
}
