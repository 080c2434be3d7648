package jp.madoguchi.platform.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Readings (フリガナ) in one form. Not for names: a name written in kana stays as it was typed. */
public final class Kana {

    private static final Pattern HALF_WIDTH = Pattern.compile("[\uFF61-\uFF9F]+");
    private static final Pattern APART = Pattern.compile("[\u3041-\u30FF][\u3099\u309A]");

    private Kana() {
    }

    /** Half-width kana in full width, with voice marks joined to their letter; everything else as it was. */
    public static String fullWidth(String typed) {
        return HALF_WIDTH.matcher(typed)
            .replaceAll(run -> standing(Normalizer.normalize(run.group(), Normalizer.Form.NFKC)));
    }

    /** Everything kana as full-width katakana: half width, hiragana, and letters typed apart from their voice marks. */
    public static String katakana(String typed) {
        StringBuilder kana = new StringBuilder();
        joined(fullWidth(typed)).chars().forEach(c -> kana.append(isHiragana(c) ? (char) (c + 0x60) : (char) c));
        return kana.toString();
    }

    /** Letters typed apart from their voice marks as one character. */
    static String joined(String typed) {
        return APART.matcher(typed).replaceAll(pair -> Normalizer.normalize(pair.group(), Normalizer.Form.NFC));
    }

    /** A voice mark that found no letter to join must not cling to the character before it. */
    private static String standing(String joined) {
        return joined.replace('\u3099', '\u309B').replace('\u309A', '\u309C');
    }

    private static boolean isHiragana(int c) {
        return c >= 0x3041 && c <= 0x3096 || c == 0x309D || c == 0x309E;
    }
}
