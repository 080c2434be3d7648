package jp.madoguchi.platform.text;

/** A number in Japan. Kept with the groups it was typed in; equal whatever the groups. */
public final class PhoneNumber {

    private final String digits;
    private final String grouped;

    private PhoneNumber(String digits, String grouped) {
        this.digits = digits;
        this.grouped = grouped;
    }

    public static Reading<PhoneNumber> of(String typed) {
        String number = inJapan(Folding.code(typed));
        String digits = number.replace("-", "");
        if (digits.isEmpty()) {
            return Reading.refuse(PhoneNumberReason.EMPTY);
        }
        if (!digits.matches("[0-9]+")) {
            return Reading.refuse(PhoneNumberReason.NOT_A_NUMBER);
        }
        if (!digits.matches("0[1-9].*")) {
            return Reading.refuse(PhoneNumberReason.NOT_FROM_ZERO);
        }
        int length = PhoneGroups.lengthOf(digits);
        if (digits.length() != length) {
            return Reading.refuse(PhoneNumberReason.WRONG_LENGTH, "" + digits.length(), "" + length);
        }
        return Reading.of(new PhoneNumber(digits, PhoneGroups.of(number)));
    }

    public String digits() {
        return digits;
    }

    /** +81-3-1234-5678 and +81(0)3-1234-5678 are 03-1234-5678; brackets, dots and blanks part the groups as hyphens do. */
    private static String inJapan(String code) {
        String number = code.replaceFirst("^(?i)TEL[:.]?", "").replaceAll("[().・ -]+", "-")
            .replaceFirst("^-?\\+81-?0?-?", "0");
        return number.replaceAll("^-|-$", "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return grouped;
    }
}
