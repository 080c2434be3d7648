package jp.madoguchi.platform.money;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.platform.text.Folding;
import jp.madoguchi.platform.text.Reading;

/**
 * An amount as people type it: 41,000 ・ ４１，０００円 ・ ¥41,000- ・ 4.1万円 ・ 4万1千円 ・ 税抜10万.
 *
 * @param typed the yen that were typed
 * @param said whether consumption tax is in them, where that was typed too
 */
public record TypedYen(Yen typed, Tax said) {

    public enum Tax {
        IN, OUT, UNSAID
    }

    private static final String NUMBER = "(\\d+(?:,\\d+)*(?:\\.\\d+)?)";
    private static final Pattern AMOUNT = Pattern.compile("(?:" + NUMBER + "億)?(?:" + NUMBER + "万)?(?:" + NUMBER + "千)?" + NUMBER + "?");
    private static final Pattern WITHOUT_TAX = Pattern.compile("\\(?(?:税抜き?|税別|\\+税|本体(?:価格)?)\\)?");
    private static final Pattern WITH_TAX = Pattern.compile("\\(?(?:税込み?|消費税込み?)\\)?");
    private static final Pattern NEGATIVE = Pattern.compile("[-△▲].*");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|\\d+(?:\\.\\d+)?");
    private static final BigDecimal[] UNITS = {new BigDecimal(100_000_000), new BigDecimal(10_000), new BigDecimal(1_000), BigDecimal.ONE};
    /** Fifteen such lines are still an amount of yen, tax added. */
    private static final Yen MOST = Yen.of(5_000_000_000L);
    /** D-21: 10 % */
    private static final Ratio WITH_TEN_PERCENT = new Ratio(11, 10);

    public static Reading<TypedYen> of(String text) {
        String folded = Folding.halfWidth(text).replaceAll("[ 　]", "").replace('、', ',');
        Tax tax = WITHOUT_TAX.matcher(folded).find() ? Tax.OUT : WITH_TAX.matcher(folded).find() ? Tax.IN : Tax.UNSAID;
        String bare = WITH_TAX.matcher(WITHOUT_TAX.matcher(folded).replaceAll("")).replaceAll("")
            .replaceFirst("^(?:金|[¥￥\\\\])", "").replaceFirst("(?:円也?|也)?-?$", "");
        if (bare.isEmpty()) {
            return Reading.refuse(YenReason.EMPTY);
        }
        if (NEGATIVE.matcher(bare).matches()) {
            return Reading.refuse(YenReason.NEGATIVE);
        }
        Matcher amount = AMOUNT.matcher(bare);
        return amount.matches() ? sum(amount, tax) : Reading.refuse(YenReason.NOT_AN_AMOUNT);
    }

    private static Reading<TypedYen> sum(Matcher amount, Tax tax) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int place = 0; place < UNITS.length; place++) {
            String number = amount.group(place + 1);
            if (number != null && !GROUPED.matcher(number).matches()) {
                return Reading.refuse(YenReason.COMMAS, number);
            }
            sum = number == null ? sum : sum.add(new BigDecimal(number.replace(",", "")).multiply(UNITS[place]));
        }
        if (hasBareRest(amount)) {
            return Reading.refuse(YenReason.NOT_AN_AMOUNT);
        }
        if (sum.stripTrailingZeros().scale() > 0 || amount.group(4) != null && amount.group(4).contains(".")) {
            return Reading.refuse(YenReason.FRACTION);
        }
        return sum.compareTo(new BigDecimal(MOST.amount())) > 0 ? Reading.refuse(YenReason.TOO_MUCH, MOST.toString())
            : Reading.of(new TypedYen(Yen.of(sum.longValueExact()), tax));
    }

    /** 4万5: five what? */
    private static boolean hasBareRest(Matcher amount) {
        boolean unit = amount.group(1) != null || amount.group(2) != null || amount.group(3) != null;
        return unit && amount.group(4) != null && amount.group(4).length() < 3;
    }

    public boolean withTax() {
        return said != Tax.OUT;
    }

    /** In a form for amounts without tax; a line that says otherwise is right. */
    public TypedYen saidUntaxed() {
        return said == Tax.UNSAID ? new TypedYen(typed, Tax.OUT) : this;
    }

    /** As the programmes count it (D-21); parts of a yen fall away. */
    public Yen taxed() {
        return withTax() ? typed : WITH_TEN_PERCENT.of(typed);
    }
}
