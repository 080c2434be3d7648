package jp.madoguchi.facility;

import java.util.Arrays;
import java.util.Optional;

/** 点数表: the third digit of the code. */
public enum PointTable {
    MEDICAL('1', "医科"),
    DENTAL('3', "歯科"),
    PHARMACY('4', "調剤"),
    LONG_TERM_CARE('5', "老健等"),
    HOME_NURSING('6', "訪問看護"),
    JUDO_THERAPY('7', "柔整"),
    ACUPUNCTURE('8', "鍼灸・マッサージ");

    private final char digit;
    private final String label;

    PointTable(char digit, String label) {
        this.digit = digit;
        this.label = label;
    }

    public static Optional<PointTable> of(char digit) {
        return Arrays.stream(values()).filter(table -> table.digit == digit).findFirst();
    }

    public char getDigit() {
        return digit;
    }

    public String getLabel() {
        return label;
    }
}
