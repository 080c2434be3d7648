package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.platform.web.Pace;

/**
 * How many wrong passwords are too many. Browsers that are known to belong to somebody have a count of their own; all
 * others share one per account, and one per address. When that is full, its owner comes in by a known browser, a passkey, or
 * after proving his mailbox; a stranger only learns that he is a stranger.
 */
@ApplicationScoped
public class Throttle {

    static final int MOST_OF_STRANGERS = 10;
    static final int MOST_OF_A_KNOWN_BROWSER = 20;
    static final int MOST_OF_AN_ADDRESS = 60;

    @Inject
    WrongTries tries;

    @Inject
    KnownBrowsers browsers;

    /** @param person whose account it is, where there is one: whoever asks must not learn whether */
    public boolean isClosed(String account, Optional<Long> person, Browser browser) {
        return tries.isFull(bucket(account, person, browser), limit(person, browser))
            || !isKnown(person, browser) && tries.isFull(addressOf(browser), MOST_OF_AN_ADDRESS);
    }

    public void count(String account, Optional<Long> person, Browser browser) {
        tries.count(bucket(account, person, browser));
    }

    /** Only what was wrong: whole hospitals come from one address. */
    public void countAddress(Optional<Long> person, Browser browser) {
        if (!isKnown(person, browser)) {
            tries.count(addressOf(browser));
        }
    }

    private static String addressOf(Browser browser) {
        return "address " + Pace.household(browser.address());
    }

    public void forget(String account, Optional<Long> person, Browser browser) {
        tries.forget(bucket(account, person, browser));
    }

    private int limit(Optional<Long> person, Browser browser) {
        return isKnown(person, browser) ? MOST_OF_A_KNOWN_BROWSER : MOST_OF_STRANGERS;
    }

    private String bucket(String account, Optional<Long> person, Browser browser) {
        return isKnown(person, browser) ? "known " + account + " " + browser.mark().orElseThrow() : "strangers " + account;
    }

    private boolean isKnown(Optional<Long> person, Browser browser) {
        return person.isPresent() && browser.mark().isPresent() && browsers.isKnown(browser.mark().get(), person.get());
    }
}
