package jp.madoguchi.platform.faces;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pieces at hand, each for a second; their keys are written in our own pages, so there are few. */
public final class KeptPieces {

    private static final long FRESH_NANOS = 1_000_000_000L;

    private record Piece(String html, long until) {
    }

    private static final Map<String, Piece> PIECES = new ConcurrentHashMap<>();

    private KeptPieces() {
    }

    static String freshOrNull(String key) {
        Piece piece = PIECES.get(key);
        return piece == null || System.nanoTime() - piece.until > 0 ? null : piece.html;
    }

    static void keep(String key, String html) {
        PIECES.put(key, new Piece(html, System.nanoTime() + FRESH_NANOS));
    }

    /** After the demo clock was moved. */
    public static void forgetAll() {
        PIECES.clear();
    }
}
