package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.platform.keys.Vault;
import jp.madoguchi.platform.keys.VaultFault;

/** What was asked of a browser travels with its page, sealed; answered in time, and once. */
@ApplicationScoped
public class PasskeyOffers {

    private static final String PURPOSE = "passkey.offer";
    private static final Duration LASTS = Duration.ofMinutes(30);

    @Inject
    Vault vault;

    @Inject
    UsedChallenges used;

    @Inject
    Clock clock;

    /** @param asked for what it is good, and for whom */
    public String seal(String asked, String options) {
        return vault.seal(PURPOSE + " " + asked, clock.instant().plus(LASTS).getEpochSecond() + " " + options);
    }

    /** The options, where they are ours and nobody has answered them yet. */
    public Optional<String> redeem(String asked, String sealed) {
        try {
            String[] parts = vault.open(PURPOSE + " " + asked, String.valueOf(sealed)).split(" ", 2);
            Instant ends = Instant.ofEpochSecond(Long.parseLong(parts[0]));
            Instant now = clock.instant();
            return now.isBefore(ends) && used.use(parts[1], now, ends) ? Optional.of(parts[1]) : Optional.empty();
        } catch (VaultFault notOurs) {
            return Optional.empty();
        }
    }
}
