package jp.madoguchi.platform.text;

/**
 * How what people type is understood. Each purpose has its own function: codes may be folded as far as they go,
 * names keep every character as typed and must never pass through anything but {@link #name} or {@link #singleLine}.
 */
public final class Folding {

    /** Everything that keyboards, input methods and word processors offer where a hyphen is meant. */
    private static final String HYPHENS =
        "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\u30FC\uFE58\uFE63\uFF0D\uFF70";
    private static final String WAVES = "~\u301C\u3030\uFF5E";

    private Folding() {
    }

    /** A line as typed, without the blanks around it; inside, nothing is touched. */
    public static String singleLine(String typed) {
        int start = 0;
        int end = typed.length();
        while (start < end && isBlank(typed.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(typed.charAt(end - 1))) {
            end--;
        }
        return typed.substring(start, end);
    }

    /**
     * A name as it is kept. Only kana typed apart from their voice marks (か+゛, as some systems write file names) are joined;
     * normalizing the whole would turn one 神 (U+FA19) into the other and is never done.
     */
    public static String name(String typed) {
        return Kana.joined(singleLine(typed));
    }

    /** For codes, numbers and dates: half width, any blank as a space, any hyphen or wave dash as "-", outer blanks gone. */
    public static String code(String typed) {
        StringBuilder folded = new StringBuilder();
        singleLine(halfWidth(typed)).chars()
            .map(c -> WAVES.indexOf(c) >= 0 ? '-' : c)
            .forEach(c -> folded.append((char) c));
        return folded.toString();
    }

    /** For codes of digits only: as {@link #code}, with hyphens and blanks taken out; what else was typed stays and can be refused. */
    public static String digits(String typed) {
        return code(typed).replaceAll("[- ]", "");
    }

    /** Letters, digits and signs in half width, any hyphen as "-", any blank as a space, invisible characters gone; wave dashes stay. */
    public static String halfWidth(String typed) {
        StringBuilder folded = new StringBuilder();
        typed.chars().filter(c -> !isInvisible((char) c)).forEach(c -> folded.append(halfWidth((char) c)));
        return folded.toString();
    }

    private static char halfWidth(char typed) {
        if (isBlank(typed)) {
            return ' ';
        }
        if (HYPHENS.indexOf(typed) >= 0) {
            return '-';
        }
        boolean hasHalfWidth = typed >= '\uFF01' && typed <= '\uFF5D';
        return hasHalfWidth ? (char) (typed - '\uFF01' + '!') : typed;
    }

    private static boolean isBlank(char typed) {
        return Character.isSpaceChar(typed) || "\t\n\r".indexOf(typed) >= 0 || isInvisible(typed);
    }

    /** Zero-width blanks, soft hyphens, byte order marks and direction marks that come along when text is pasted. */
    private static boolean isInvisible(char typed) {
        return Character.getType(typed) == Character.FORMAT;
    }
}
