package jp.madoguchi.platform;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Something read often and changed seldom, remembered for a moment; every node forgets it equally soon. One caller
 * renews it while the others still get the old value, and where the source fails, what was known last still holds: a
 * page's foot outlives its database.
 */
public final class Memo<V> {

    private static final System.Logger LOG = System.getLogger(Memo.class.getName());

    private record Remembered<V>(V value, long until) {
    }

    private final long nanos;
    private final Supplier<V> source;
    private final AtomicBoolean renewing = new AtomicBoolean();
    private volatile Remembered<V> remembered;

    public Memo(Duration time, Supplier<V> source) {
        this.nanos = time.toNanos();
        this.source = source;
    }

    public V get() {
        Remembered<V> now = remembered;
        if (now == null) {
            return remember(source.get());
        }
        if (System.nanoTime() - now.until > 0 && renewing.compareAndSet(false, true)) {
            return renew(now.value);
        }
        return now.value;
    }

    private V renew(V last) {
        try {
            return remember(source.get());
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "What was known last holds on", failure);
            return remember(last);
        } finally {
            renewing.set(false);
        }
    }

    private V remember(V value) {
        remembered = new Remembered<>(value, System.nanoTime() + nanos);
        return value;
    }
}
