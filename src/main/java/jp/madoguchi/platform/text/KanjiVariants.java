package jp.madoguchi.platform.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 異体字: kanji that stand for one another in names, from kanji-variants.txt. For searching only. */
final class KanjiVariants {

    private static final Map<Integer, Integer> FOLDED = new HashMap<>();

    static {
        groups().forEach(group -> group.codePoints().skip(1).forEach(variant -> FOLDED.put(variant, group.codePointAt(0))));
    }

    private KanjiVariants() {
    }

    static int folded(int cp) {
        return FOLDED.getOrDefault(cp, cp);
    }

    /** Each begins with the character that the others become. */
    static List<String> groups() {
        return table().lines().filter(line -> !line.startsWith("#")).flatMap(line -> Stream.of(line.split(" ")))
            .filter(group -> !group.isEmpty()).toList();
    }

    private static String table() {
        try (InputStream in = KanjiVariants.class.getResourceAsStream("kanji-variants.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
