package jp.madoguchi.account.proof;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.platform.Reference;
import jp.madoguchi.platform.Sha256;
import jp.madoguchi.platform.text.Folding;

/**
 * Codes to be used once, printed or written down. They are drawn, not chosen, so their digest stands for them. The digest of a card's
 * eight digits is found by trying all of them in a second: it is to be kept under seal, that of a recovery code (55 bits) may be.
 */
public final class OneTimeCodes {

    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCodes() {
    }

    /** Ten codes such as 7KX4-MP2R-9DTH, for who has lost the second factor. */
    public static List<String> recovery() {
        return distinct(Stream.generate(() -> letters() + "-" + letters() + "-" + letters()), 10);
    }

    /** Codes of eight digits for a numbered card, for who uses neither phone nor app. */
    public static List<String> card(int count) {
        return distinct(Stream.generate(() -> "%08d".formatted(RANDOM.nextInt(100_000_000))), count);
    }

    /** The same for a code as given and as typed: in lower case, in full width, with blanks or without the hyphens. */
    public static String stored(String code) {
        return Sha256.hex(Folding.digits(code).toUpperCase(Locale.ROOT));
    }

    private static List<String> distinct(Stream<String> codes, int count) {
        return codes.distinct().limit(count).toList();
    }

    private static String letters() {
        return RANDOM.ints(4, 0, Reference.ALPHABET.length())
            .mapToObj(place -> String.valueOf(Reference.ALPHABET.charAt(place))).collect(Collectors.joining());
    }
}
