package jp.madoguchi.account.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.madoguchi.account.proof.SecretToken;

/**
 * Who the bearer of a token is, remembered for a few seconds: so long a role that was taken away, or a sign-in that was
 * ended, may go on counting on another node.
 */
@ApplicationScoped
public class SignIns {

    private static final long REMEMBERED_NANOS = 3_000_000_000L;
    private static final int MOST = 20_000;

    private record Remembered(Standing standing, long until) {
    }

    @Inject
    Standings standings;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    private final Map<String, Remembered> byHash = new ConcurrentHashMap<>();

    public Optional<Standing> of(String token) {
        return standing(token, true);
    }

    /** Without taking him for being there: a page asks by itself, whoever left it open. */
    Optional<Standing> ofAPageThatAsks(String token) {
        return standing(token, false);
    }

    private Optional<Standing> standing(String token, boolean there) {
        Instant now = clock.instant();
        return read(new SecretToken(token).stored(), there).filter(standing -> standing.holdsAt(now));
    }

    private Optional<Standing> read(String hash, boolean there) {
        Remembered remembered = byHash.get(hash);
        if (remembered != null && System.nanoTime() - remembered.until < 0) {
            return Optional.of(remembered.standing);
        }
        Optional<Standing> read = standings.read(hash, there);
        read.ifPresentOrElse(standing -> remember(hash, standing), () -> byHash.remove(hash));
        return read;
    }

    private void remember(String hash, Standing standing) {
        long now = System.nanoTime();
        if (byHash.size() >= MOST) {
            byHash.values().removeIf(remembered -> now - remembered.until >= 0);
        }
        if (byHash.size() < MOST) {
            byHash.put(hash, new Remembered(standing, now + REMEMBERED_NANOS));
        }
    }

    /** After a change: on this node it is seen as soon as it is committed. */
    public void forgetAll() {
        if (transaction.getTransactionKey() == null) {
            byHash.clear();
        } else {
            transaction.registerInterposedSynchronization(new AfterCommit(byHash::clear));
        }
    }

    private record AfterCommit(Runnable deed) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing is certain yet.
        }

        @Override
        public void afterCompletion(int status) {
            deed.run();
        }
    }
}
