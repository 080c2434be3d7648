package jp.madoguchi.account.signin;

import java.time.Duration;
import java.time.Instant;

/** How long a sign-in lasts. Staff see more, so they are forgotten sooner. */
public final class SignInLimits {

    static final Duration WHOLE = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofMinutes(60);
    static final Duration IDLE_OF_STAFF = Duration.ofMinutes(30);
    /** What was proven is taken as proven for so long. */
    public static final Duration FRESH = Duration.ofMinutes(10);

    private SignInLimits() {
    }

    public static Instant end(Instant begun, Instant seen, boolean staff) {
        Instant idle = seen.plus(staff ? IDLE_OF_STAFF : IDLE);
        Instant whole = begun.plus(WHOLE);
        return idle.isBefore(whole) ? idle : whole;
    }
}
