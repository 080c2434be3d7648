package jp.madoguchi.account.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Words that are tried first, found in a text even where digits and signs stand for letters. */
record KnownWords(List<String> words) {

    static final KnownWords COMMON = common();

    /** A sign and the letter it is written for. */
    private static final List<String> DISGUISES = List.of("@a", "4a", "0o", "1i", "!i", "1l", "$s", "5s", "3e", "7t");

    /** What is known of a person; very short parts would be found in anything. */
    static KnownWords about(Collection<String> texts) {
        return new KnownWords(texts.stream().map(KnownWords::folded).flatMap(text -> List.of(text.split("[^\\p{L}\\p{N}]+")).stream())
            .filter(word -> word.length() > 2 || word.length() == 2 && word.charAt(0) > 0x7F).toList());
    }

    /** For comparing only: capitals, widths and kinds of kana do not make a password harder to guess. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).chars()
            .forEach(c -> folded.append((char) (c >= 'ぁ' && c <= 'ゖ' ? c + 'ァ' - 'ぁ' : c)));
        return folded.toString();
    }

    /** The places of a folded text that belong to such words. */
    BitSet in(String text) {
        BitSet places = new BitSet(text.length());
        for (String word : words) {
            IntStream.rangeClosed(0, text.length() - word.length()).filter(start -> stands(word, text, start))
                .forEach(start -> places.set(start, start + word.length()));
        }
        return places;
    }

    private static boolean stands(String word, String text, int start) {
        return IntStream.range(0, word.length()).allMatch(i -> means(text.charAt(start + i), word.charAt(i)));
    }

    private static boolean means(char typed, char letter) {
        return typed == letter || typed < 'a' && DISGUISES.contains("" + typed + letter);
    }

    private static KnownWords common() {
        try (InputStream file = KnownWords.class.getResourceAsStream("known-words.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new KnownWords(text.lines().filter(line -> !line.startsWith("#"))
                .flatMap(line -> List.of(line.split(" ")).stream()).map(KnownWords::folded).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
