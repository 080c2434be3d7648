package jp.madoguchi.platform.text;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** The first character of a text that cannot be kept, printed and sent on unharmed. Everything else is accepted as typed. */
public final class RefusedCharacter {

    private RefusedCharacter() {
    }

    /** In a text of several lines: line ends and tabs are fine. */
    public static Optional<Refusal> inText(String text) {
        return first(text, RefusedCharacter::reasonInText);
    }

    /** In a name, a subject or another single line: line breaks and tabs are refused as well. */
    public static Optional<Refusal> inLine(String line) {
        return first(line, cp -> isLineBreak(cp) ? TextReason.LINE_BREAK : cp == '\t' ? TextReason.CONTROL : reasonInText(cp));
    }

    private static Optional<Refusal> first(String text, IntFunction<TextReason> judge) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            TextReason reason = judge.apply(text.codePointAt(i));
            if (reason != null) {
                return Optional.of(refusal(reason, text, i));
            }
        }
        return Optional.empty();
    }

    private static Refusal refusal(TextReason reason, String text, int at) {
        return Refusal.because(reason, String.format(Locale.ROOT, "U+%04X", text.codePointAt(at)), place(text, at));
    }

    /** Counted as people count: accents and variation selectors belong to the character before them. */
    private static String place(String text, int at) {
        long before = text.substring(0, at).codePoints()
            .filter(cp -> Character.getType(cp) != Character.NON_SPACING_MARK).count();
        return String.valueOf(before + 1);
    }

    private static TextReason reasonInText(int cp) {
        if (isBidiControl(cp)) {
            return TextReason.DIRECTION_MARK;
        }
        return switch (Character.getType(cp)) {
            case Character.CONTROL -> cp == '\t' || cp == '\n' || cp == '\r' ? null : TextReason.CONTROL;
            case Character.PRIVATE_USE -> TextReason.PRIVATE_USE;
            case Character.SURROGATE -> TextReason.HALF_A_CHARACTER;
            default -> isNoncharacter(cp) ? TextReason.NOT_A_CHARACTER : null;
        };
    }

    private static boolean isLineBreak(int cp) {
        return cp == '\n' || cp == '\r' || cp == 0x2028 || cp == 0x2029;
    }

    /** Unicode's property Bidi_Control: such marks can make a text read other than it is. */
    private static boolean isBidiControl(int cp) {
        return cp == 0x061C || cp == 0x200E || cp == 0x200F
            || cp >= 0x202A && cp <= 0x202E || cp >= 0x2066 && cp <= 0x2069;
    }

    /** The 66 code points that Unicode reserves for ever. */
    private static boolean isNoncharacter(int cp) {
        return (cp & 0xFFFE) == 0xFFFE || cp >= 0xFDD0 && cp <= 0xFDEF;
    }
}
