package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.keys.Vault;
import jp.madoguchi.platform.keys.VaultFault;

/** The second step of signing in. Who has passed the first carries a sealed ticket, so nothing is held in between. */
@ApplicationScoped
public class CodeDoor {

    private static final String PURPOSE = "sign_in.ticket";
    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final int MOST = 10;

    public enum Answer {
        RIGHT, WRONG, CLOSED
    }

    public record Knock(Answer answer, String how) {
    }

    @Inject
    Vault vault;

    @Inject
    UseCode codes;

    @Inject
    WrongTries tries;

    @Inject
    Guesses guesses;

    @Inject
    Clock clock;

    public String ticketFor(long person) {
        return vault.seal(PURPOSE, person + " " + clock.instant().plus(LASTS).getEpochSecond());
    }

    /** Whose ticket it is; nobody's where it is old or none of ours. */
    public Optional<Long> bearerOf(String ticket) {
        try {
            String[] parts = vault.open(PURPOSE, String.valueOf(ticket)).split(" ");
            boolean valid = clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])));
            return valid ? Optional.of(Long.parseLong(parts[0])) : Optional.empty();
        } catch (VaultFault notOurs) {
            return Optional.empty();
        }
    }

    /** Only who knows the password gets this far, so a count for the account closes it to nobody else. */
    public Knock knock(long person, String code, Caller caller) {
        String bucket = "code " + person;
        if (tries.isFull(bucket, MOST)) {
            guesses.tell(person, Guesses.CODE, caller);
            return new Knock(Answer.CLOSED, "");
        }
        tries.count(bucket);
        Optional<String> how = codes.use(person, code, caller);
        if (how.isEmpty()) {
            return new Knock(Answer.WRONG, "");
        }
        tries.forget(bucket);
        return new Knock(Answer.RIGHT, how.get());
    }
}
