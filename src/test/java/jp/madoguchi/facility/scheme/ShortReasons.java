package jp.madoguchi.facility.scheme;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Reasons in the few words of the tables: 経過措置（2）（ネットワーク環境事情） is 経過措置(2), 2025年10月10日（令和7年） is 2025-10-10. */
final class ShortReasons {

    static final ResourceBundle WORDS = ResourceBundle.getBundle("jp.madoguchi.facility.scheme.short-reasons", Locale.ROOT);

    private ShortReasons() {
    }

    static String of(List<Because> reasons) {
        return reasons.stream().map(ShortReasons::of).collect(Collectors.joining("／"));
    }

    private static String of(Because because) {
        Object[] details = because.details().stream().map(ShortReasons::shorter).toArray();
        return MessageFormat.format(WORDS.getString(because.reason().name()), details);
    }

    private static String shorter(String detail) {
        String measure = detail.matches("(（\\d）・?)+") ? detail.replace("・", "").replace("（", "(").replace("）", ")")
            : detail.replaceAll("経過措置（(\\d)）（[^）]*）", "経過措置($1)");
        return measure.matches("\\d+年\\d+月\\d+日（[^）]*）") ? day(measure) : measure;
    }

    private static String day(String text) {
        String[] numbers = text.split("[年月日]");
        return String.format("%s-%02d-%02d", numbers[0], Integer.valueOf(numbers[1]), Integer.valueOf(numbers[2]));
    }
}
