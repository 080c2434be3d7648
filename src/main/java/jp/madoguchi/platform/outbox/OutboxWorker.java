package jp.madoguchi.platform.outbox;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import jp.madoguchi.platform.keys.Vault;
import jp.madoguchi.platform.keys.VaultFault;

/**
 * Sends what is due, at least once: claim, send, record. Killed between any two of these it loses nothing; the claim
 * lapses and the mail goes out again under the same Message-ID. Any number of nodes may work at the same time.
 */
public final class OutboxWorker {

    private final OutboxQueue queue;
    private final Vault vault;
    private final MailSettings settings;
    private final Clock clock;

    public OutboxWorker(DataSource dataSource, Vault vault, MailSettings settings, Clock clock) {
        this.queue = new OutboxQueue(dataSource);
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    /** Handles everything that is due now, or one mail when the server cannot be reached. Returns how many it handled. */
    public int work() {
        if (settings.host().isEmpty()) {
            return queue.keepDue(clock.instant());
        }
        int handled = 0;
        try (Postman postman = new Postman(settings)) {
            boolean reachable = true;
            for (Optional<ClaimedMail> mail = claim(); mail.isPresent(); mail = reachable ? claim() : Optional.empty()) {
                reachable = handle(postman, mail.get());
                handled++;
            }
        }
        return handled;
    }

    private Optional<ClaimedMail> claim() {
        return queue.claim(clock.instant());
    }

    private boolean handle(Postman postman, ClaimedMail mail) {
        Delivery delivery = deliver(postman, mail);
        queue.record(mail, delivery, clock.instant());
        return delivery.outcome() != Delivery.Outcome.UNREACHABLE;
    }

    private Delivery deliver(Postman postman, ClaimedMail mail) {
        String body;
        try {
            body = vault.open(Outbox.BODY, mail.sealedBody());
        } catch (VaultFault e) {
            return new Delivery(Delivery.Outcome.DEFERRED, e.getMessage());
        }
        return postman.deliver(mail, body, clock.instant());
    }
}
