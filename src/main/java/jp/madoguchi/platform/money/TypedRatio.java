package jp.madoguchi.platform.money;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.platform.text.Folding;
import jp.madoguchi.platform.text.Reading;

/** A rate as people type it: 3/4 ・ ３／４ ・ 4分の3 ・ 75%. */
public final class TypedRatio {

    private static final String NUMBER = "([1-9]\\d{0,3})";
    private static final Pattern FRACTION = Pattern.compile(NUMBER + "/" + NUMBER);
    private static final Pattern PARTS = Pattern.compile(NUMBER + "分の" + NUMBER);
    private static final Pattern PERCENT = Pattern.compile(NUMBER + "%");
    private static final int HUNDRED = 100;

    private TypedRatio() {
    }

    public static Reading<Ratio> of(String typed) {
        String text = Folding.halfWidth(typed).replaceAll("[ 　]", "");
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return Reading.of(new Ratio(number(fraction, 1), number(fraction, 2)));
        }
        Matcher parts = PARTS.matcher(text);
        if (parts.matches()) {
            return Reading.of(new Ratio(number(parts, 2), number(parts, 1)));
        }
        Matcher percent = PERCENT.matcher(text);
        return percent.matches() ? Reading.of(hundredths(number(percent, 1))) : Reading.refuse(RateReason.NOT_A_RATE);
    }

    private static Ratio hundredths(int percent) {
        int shared = BigInteger.valueOf(percent).gcd(BigInteger.valueOf(HUNDRED)).intValue();
        return new Ratio(percent / shared, HUNDRED / shared);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
