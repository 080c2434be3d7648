package jp.madoguchi.platform.text;

/** 郵便番号: seven digits, shown as 123-4567. */
public record PostalCode(String digits) {

    public PostalCode {
        if (!digits.matches("[0-9]{7}")) {
            throw new IllegalArgumentException("not a postal code");
        }
    }

    public static Reading<PostalCode> of(String typed) {
        String digits = Folding.digits(typed).replaceFirst("^[〒〶]", "");
        if (digits.isEmpty()) {
            return Reading.refuse(PostalCodeReason.EMPTY);
        }
        if (!digits.matches("[0-9]+")) {
            return Reading.refuse(PostalCodeReason.NOT_A_NUMBER);
        }
        if (digits.length() != 7) {
            return Reading.refuse(PostalCodeReason.NOT_SEVEN_DIGITS, String.valueOf(digits.length()));
        }
        return Reading.of(new PostalCode(digits));
    }

    @Override
    public String toString() {
        return digits.substring(0, 3) + "-" + digits.substring(3);
    }
}
