package jp.madoguchi.account.proof;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The queue in front of password hashing on this node: hashes take at most half of the cores, so that a storm of sign-ins leaves
 * the rest for pages. Whoever comes first is first; who has waited too long is told to come back.
 */
public class HashQueue {

    private final Semaphore places;
    private final Duration patience;

    public HashQueue() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), Duration.ofSeconds(15));
    }

    HashQueue(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    public <T> T inTurn(Supplier<T> hashing) {
        await();
        try {
            return hashing.get();
        } finally {
            places.release();
        }
    }

    private void await() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
    }
}
