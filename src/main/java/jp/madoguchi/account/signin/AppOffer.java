package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.platform.keys.Vault;
import jp.madoguchi.platform.keys.VaultFault;

/** The secret of an 認証アプリ not yet confirmed: it travels sealed with the page, so nothing is held in between. */
@ApplicationScoped
public class AppOffer {

    private static final String PURPOSE = "authenticator_app.offer";
    private static final Duration LASTS = Duration.ofMinutes(30);

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    public String seal(long person, String secret) {
        return vault.seal(PURPOSE, person + " " + clock.instant().plus(LASTS).getEpochSecond() + " " + secret);
    }

    /** Nothing where it is old, another's, or none of ours. */
    public Optional<String> open(String sealed, long person) {
        try {
            String[] parts = vault.open(PURPOSE, String.valueOf(sealed)).split(" ");
            boolean valid = Long.parseLong(parts[0]) == person && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])));
            return valid ? Optional.of(parts[2]) : Optional.empty();
        } catch (VaultFault notOurs) {
            return Optional.empty();
        }
    }
}
