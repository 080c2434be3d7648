package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.Optional;

/** How many 処方箋 a month make a group's pharmacies 大型チェーン薬局, for a time (D-08). */
public record ChainRule(LocalDate fromDate, Optional<LocalDate> toDate, Operator operator, int threshold, String source,
                        String decision) {

    public enum Operator {
        /** 以上 */
        AT_LEAST,
        /** を超える */
        MORE_THAN
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(fromDate) && toDate.map(to -> !day.isAfter(to)).orElse(true);
    }

    boolean isMet(int prescriptions) {
        return operator == Operator.AT_LEAST ? prescriptions >= threshold : prescriptions > threshold;
    }
}
