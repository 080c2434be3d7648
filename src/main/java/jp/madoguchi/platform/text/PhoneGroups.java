package jp.madoguchi.platform.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the digits of a phone number stand together (総務省, 電気通信番号計画). */
final class PhoneGroups {

    private static final Pattern AS_TYPED = Pattern.compile("0\\d{1,4}-\\d{1,7}(-\\d{3,4})?");
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("0[25-9]0.*");
    /** Numbers of other areas stay in one piece: where the area code ends is a book of its own. */
    private static final List<Pattern> KNOWN = List.of(
        Pattern.compile("(0800)(\\d{3})(\\d{4})"),
        Pattern.compile("(0[25-9]0)(\\d{4})(\\d{4})"),
        Pattern.compile("(0120|0570|0990)(\\d{3})(\\d{3})"),
        Pattern.compile("(0[36])(\\d{4})(\\d{4})"));

    private PhoneGroups() {
    }

    static int lengthOf(String digits) {
        return ELEVEN_DIGITS.matcher(digits).matches() ? 11 : 10;
    }

    static String of(String number) {
        if (AS_TYPED.matcher(number).matches()) {
            return number;
        }
        String digits = number.replace("-", "");
        return KNOWN.stream().map(form -> form.matcher(digits)).filter(Matcher::matches).findFirst()
            .map(found -> found.replaceFirst("$1-$2-$3")).orElse(digits);
    }
}
