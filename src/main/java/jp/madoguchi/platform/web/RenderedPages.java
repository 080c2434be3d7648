package jp.madoguchi.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The renderings at hand. When one grows old a single visitor renews it while the others still get the old one, but
 * nobody gets one that is older than a short while.
 */
@ApplicationScoped
public class RenderedPages {

    private static final long FRESH_NANOS = 3_000_000_000L;
    private static final long TOO_OLD_NANOS = 10_000_000_000L;
    private static final int MOST = 1_000;

    private record Kept(RenderedPage page, long madeAt, AtomicLong renewAt) {

        boolean isTooOld(long now) {
            return now - madeAt > TOO_OLD_NANOS;
        }
    }

    private final ConcurrentHashMap<String, Kept> kept = new ConcurrentHashMap<>();

    RenderedPage freshOrNull(String key) {
        Kept entry = kept.get(key);
        long now = System.nanoTime();
        if (entry == null || entry.isTooOld(now)) {
            return null;
        }
        long renewAt = entry.renewAt.get();
        boolean iAmToRenew = now - renewAt > 0 && entry.renewAt.compareAndSet(renewAt, now + FRESH_NANOS);
        return iAmToRenew ? null : entry.page;
    }

    void keep(String key, RenderedPage page) {
        long now = System.nanoTime();
        if (kept.size() >= MOST) {
            kept.values().removeIf(entry -> entry.isTooOld(now));
        }
        if (kept.size() < MOST) {
            kept.put(key, new Kept(page, now, new AtomicLong(now + FRESH_NANOS)));
        }
    }

    /** After the demo clock was moved. */
    public void forgetAll() {
        kept.clear();
    }
}
