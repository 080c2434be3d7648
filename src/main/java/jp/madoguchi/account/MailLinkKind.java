package jp.madoguchi.account;

import java.time.Duration;

/** What mails lead to, and for how long. */
public enum MailLinkKind {
    REGISTER(Duration.ofHours(24)),
    RESET(Duration.ofHours(1)),
    INVITATION(Duration.ofDays(14)),
    /** A member of the staff chooses his first password. */
    STAFF(Duration.ofDays(3)),
    /** A browser may try passwords although strangers have tried too many. */
    BROWSER(Duration.ofMinutes(30));

    private final Duration lasts;

    MailLinkKind(Duration lasts) {
        this.lasts = lasts;
    }

    public Duration lasts() {
        return lasts;
    }
}
