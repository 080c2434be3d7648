package jp.madoguchi.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The renderings at hand. When one grows old a single visitor renews it while the others still get the old one. */
@ApplicationScoped
public class RenderedPages {

    private static final long FRESH_NANOS = 3_000_000_000L;
    private static final int MOST = 1_000;

    private record Kept(RenderedPage page, AtomicLong renewAt) {
    }

    private final ConcurrentHashMap<String, Kept> kept = new ConcurrentHashMap<>();

    RenderedPage freshOrNull(String key) {
        Kept entry = kept.get(key);
        if (entry == null) {
            return null;
        }
        long now = System.nanoTime();
        long renewAt = entry.renewAt.get();
        boolean iAmToRenew = now - renewAt > 0 && entry.renewAt.compareAndSet(renewAt, now + FRESH_NANOS);
        return iAmToRenew ? null : entry.page;
    }

    void keep(String key, RenderedPage page) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(key, new Kept(page, new AtomicLong(System.nanoTime() + FRESH_NANOS)));
    }

    /** After the demo clock was moved. */
    public void forgetAll() {
        kept.clear();
    }
}
