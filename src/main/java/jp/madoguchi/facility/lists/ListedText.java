package jp.madoguchi.facility.lists;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.platform.text.Folding;
import jp.madoguchi.platform.text.RefusedCharacter;
import jp.madoguchi.platform.text.Refusal;

/**
 * A name or an address, its lines put together, otherwise as typed. Only kana are composed: to normalise a whole name
 * would change 﨑 and other characters that people write on purpose.
 */
record ListedText(String text, boolean voiceMarksJoined, boolean privateReplaced) {

    /** 外字 cannot be shown anywhere else; 〓 is what printers put for a character they lack. */
    private static final Pattern PRIVATE = Pattern.compile("\\p{Co}");

    static ListedText of(List<String> lines) {
        String typed = joined(lines);
        String composed = Folding.name(typed);
        String shown = PRIVATE.matcher(composed).replaceAll("〓");
        return new ListedText(shown, !composed.equals(typed), !shown.equals(composed));
    }

    Optional<Refusal> refused() {
        return RefusedCharacter.inLine(text);
    }

    /** Japanese breaks a line anywhere; only between Latin words a blank was lost. */
    private static String joined(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            boolean betweenWords = !joined.isEmpty() && isLatin(joined.charAt(joined.length() - 1)) && isLatin(line.charAt(0));
            joined.append(betweenWords ? " " : "").append(line);
        }
        return joined.toString();
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
