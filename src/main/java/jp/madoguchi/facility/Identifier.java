package jp.madoguchi.facility;

import java.util.Locale;
import jp.madoguchi.platform.text.Folding;

/** A body's number in the one form in which it is kept and compared: hyphens and blanks are nobody's. */
public record Identifier(IdentifierKind kind, String number) {

    public Identifier {
        if (!number.matches("[0-9A-Z\\p{IsHan}\\p{IsKatakana}]{1,40}")) {
            throw new IllegalArgumentException("not a number as it is kept: " + number);
        }
    }

    public static Identifier of(FacilityCode code) {
        return new Identifier(IdentifierKind.FACILITY_CODE, code.digits());
    }

    public static Identifier of(IdentifierKind kind, String typed) {
        return new Identifier(kind, Folding.digits(typed).toUpperCase(Locale.ROOT));
    }
}
