package jp.madoguchi.platform;

import java.time.Duration;
import java.util.function.Supplier;

/** Something read often and changed seldom, remembered for a moment; every node forgets it equally soon. */
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
            now = new Remembered<>(source.get(), System.nanoTime() + nanos);
            remembered = now;
        }
        return now.value;
    }
}
