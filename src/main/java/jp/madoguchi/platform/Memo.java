package jp.madoguchi.platform;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Something read often and changed seldom, remembered for a moment; every node forgets it equally soon. Where the
 * source fails, what was known last still holds: a page's foot outlives its database.
 */
public final class Memo<V> {

    private record Remembered<V>(V value, long until) {
    }

    private final long nanos;
    private final Supplier<V> source;
    private volatile Remembered<V> remembered;

    public Memo(Duration time, Supplier<V> source) {
        this.nanos = time.toNanos();
        this.source = source;
    }

    public V get() {
        Remembered<V> now = remembered;
        if (now == null || System.nanoTime() - now.until > 0) {
            now = new Remembered<>(readOr(now), System.nanoTime() + nanos);
            remembered = now;
        }
        return now.value;
    }

    private V readOr(Remembered<V> last) {
        try {
            return source.get();
        } catch (RuntimeException failure) {
            if (last == null) {
                throw failure;
            }
            return last.value;
        }
    }
}
