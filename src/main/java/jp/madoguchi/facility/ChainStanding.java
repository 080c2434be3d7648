package jp.madoguchi.facility;

import java.time.YearMonth;

/** The group a pharmacy belongs to, its prescriptions in the last month they are known of, and whether that makes it 大型チェーン (D-08). */
public record ChainStanding(String group, YearMonth month, int prescriptions, String evidence, boolean large) {
}
