package jp.madoguchi.platform.text;

import java.text.Normalizer;

/**
 * What names and readings are searched by: two texts that a person takes for the same have the same key. A key is never shown, so it
 * may fold as far as finding needs; of signs alone nothing is left. Kept beside the name, and asked for with the key of what was typed.
 */
public final class SearchKey {

    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";
    private static final int LONG_VOWEL = 'ー';

    private SearchKey() {
    }

    public static String of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(cp -> append(key, cp));
        return key.toString();
    }

    private static void append(StringBuilder key, int cp) {
        int folded = KanjiVariants.folded(cp);
        if (isVoiceMark(cp)) {
            join(key, (char) cp);
        } else if (!isIgnored(folded)) {
            key.appendCodePoint(kana(Character.toLowerCase(folded)));
        }
    }

    private static boolean isVoiceMark(int cp) {
        return cp == 0x3099 || cp == 0x309A;
    }

    /** Where the last letter has no such voiced form, the mark is left out. */
    private static void join(StringBuilder key, char mark) {
        int last = key.length() - 1;
        String joined = last < 0 ? "" : Normalizer.normalize("" + key.charAt(last) + mark, Normalizer.Form.NFC);
        if (joined.length() == 1) {
            key.setCharAt(last, joined.charAt(0));
        }
    }

    private static int kana(int cp) {
        int katakana = cp >= 0x3041 && cp <= 0x309E ? cp + 0x60 : cp;
        int small = SMALL.indexOf(katakana);
        return small < 0 ? katakana : LARGE.charAt(small);
    }

    /** Blanks, hyphens, long vowels, brackets and other signs, accents, variation selectors. */
    private static boolean isIgnored(int cp) {
        return cp == LONG_VOWEL || switch (Character.getType(cp)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER, Character.MODIFIER_LETTER,
                Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER,
                Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
