package jp.madoguchi.account.proof;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import jp.madoguchi.platform.text.Refusal;

/**
 * What a password must be: long, and not among those tried first. Nothing is asked about kinds of characters, since that makes
 * passwords hard to remember and not hard to guess. Beside a second factor a little less length will do.
 */
public record PasswordRule(boolean secondFactor) {

    /** Hashing stays bounded. */
    private static final int MOST = 1000;
    /** A password is as good as what stands in it besides words, series and digits that anybody would try. */
    private static final int OWN = 6;

    /** All reasons against it. About the person: mail address, names, the facility's names and code. */
    public List<Refusal> against(String password, Collection<String> about) {
        String typed = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = typed.codePointCount(0, typed.length());
        int least = secondFactor ? 13 : 15;
        if (length > MOST) {
            return List.of(Refusal.because(PasswordReason.TOO_LONG, String.valueOf(MOST)));
        }
        List<Refusal> reasons = new ArrayList<>();
        if (length < least) {
            reasons.add(Refusal.because(PasswordReason.TOO_SHORT, String.valueOf(least), String.valueOf(length)));
        }
        lost(typed).ifPresent(place -> reasons.add(Refusal.because(PasswordReason.CHARACTER, String.valueOf(place + 1))));
        guessed(KnownWords.folded(typed), about).forEach(reason -> reasons.add(Refusal.because(reason)));
        return reasons;
    }

    /** Control characters and halves of characters do not come back the same from another keyboard. */
    private static OptionalInt lost(String typed) {
        int[] characters = typed.codePoints().toArray();
        return IntStream.range(0, characters.length).filter(place -> switch (Character.getType(characters[place])) {
            case Character.CONTROL, Character.SURROGATE -> true;
            default -> false;
        }).findFirst();
    }

    private static List<PasswordReason> guessed(String text, Collection<String> about) {
        List<PasswordReason> reasons = new ArrayList<>();
        BitSet series = Series.in(text);
        BitSet known = KnownWords.COMMON.in(text);
        BitSet personal = KnownWords.about(about).in(text);
        if (isRepeated(text)) {
            reasons.add(PasswordReason.REPEATED);
        }
        if (!series.isEmpty() && text.length() - series.cardinality() < OWN) {
            reasons.add(PasswordReason.SEQUENCE);
        }
        if (isMost(text, known, series)) {
            reasons.add(PasswordReason.KNOWN_WORDS);
        } else if (!personal.isEmpty() && isMost(text, union(personal, known), series)) {
            reasons.add(PasswordReason.ABOUT_YOU);
        }
        return reasons;
    }

    private static boolean isRepeated(String text) {
        return IntStream.rangeClosed(1, text.length() / 2)
            .anyMatch(unit -> text.regionMatches(unit, text, 0, text.length() - unit));
    }

    private static boolean isMost(String text, BitSet words, BitSet series) {
        BitSet guessed = union(words, series);
        return !words.isEmpty() && OWN > IntStream.range(0, text.length())
            .filter(place -> !guessed.get(place) && Character.isLetter(text.charAt(place))).count();
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}
