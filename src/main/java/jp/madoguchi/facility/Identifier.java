package jp.madoguchi.facility;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.platform.text.Folding;

/** A body's number in the one form in which it is kept and compared: hyphens and blanks are nobody's. */
public record Identifier(IdentifierKind kind, String number) {

    private static final Pattern KEPT = Pattern.compile("[0-9A-Z\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}]{1,40}");

    public Identifier {
        if (!KEPT.matcher(number).matches()) {
            throw new IllegalArgumentException("not a number as it is kept: " + number);
        }
    }

    public static Identifier of(FacilityCode code) {
        return new Identifier(IdentifierKind.FACILITY_CODE, code.digits());
    }

    public static Optional<Identifier> read(IdentifierKind kind, String typed) {
        String number = kept(typed);
        return KEPT.matcher(number).matches() ? Optional.of(new Identifier(kind, number)) : Optional.empty();
    }

    static String kept(String typed) {
        return Folding.digits(typed).replace(",", "").toUpperCase(Locale.ROOT);
    }
}
