package jp.madoguchi.facility.lists;

import java.util.regex.Pattern;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.platform.text.Folding;
import jp.madoguchi.platform.text.Reading;

/** The lists print the seven digits of a code, each bureau with separators of its own: 01,1234,5 or 01-12345 or 01.1234.5. */
final class ListedNumber {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{7}|[0-9]{10}");
    private static final int SHORT = 7;
    private static final int FULL = 10;

    private ListedNumber() {
    }

    static Reading<FacilityCode> of(String number, ListSection section) {
        String digits = digits(number);
        if (digits.isEmpty()) {
            return Reading.refuse(number.isEmpty() ? ListRowReason.NUMBER_MISSING : ListRowReason.NUMBER_NOT_DIGITS, brief(number));
        }
        if (!digits.matches("[0-9]+")) {
            return Reading.refuse(ListRowReason.NUMBER_NOT_DIGITS, brief(number));
        }
        String start = section.prefecture() + section.table().getDigit();
        String whole = withZeros(digits);
        if (whole.length() == SHORT) {
            return Reading.of(new FacilityCode(start + whole));
        }
        if (whole.length() != FULL) {
            return Reading.refuse(ListRowReason.NUMBER_LENGTH, brief(number), String.valueOf(digits.length()));
        }
        return whole.startsWith(start) ? Reading.of(new FacilityCode(whole))
            : Reading.refuse(ListRowReason.NUMBER_OF_ANOTHER_LIST, whole, start);
    }

    /** A row may begin a record by its number alone. */
    static boolean isWhole(String number) {
        return WHOLE.matcher(digits(number)).matches();
    }

    static boolean isZeroAdded(String number) {
        String digits = digits(number);
        return !withZeros(digits).equals(digits);
    }

    private static String digits(String number) {
        return Folding.digits(number).replaceAll("[,.・]", "");
    }

    /** Excel takes 0112345 for a number and drops its zero. The check digit tells whether a zero is what was lost. */
    private static String withZeros(String digits) {
        boolean lostOne = digits.length() == SHORT - 1 || digits.length() == SHORT - 2 || digits.length() == FULL - 1;
        int length = digits.length() < SHORT ? SHORT : FULL;
        return lostOne ? "0".repeat(length - digits.length()) + digits : digits;
    }

    private static String brief(String number) {
        return number.substring(0, Math.min(number.length(), 40));
    }
}
