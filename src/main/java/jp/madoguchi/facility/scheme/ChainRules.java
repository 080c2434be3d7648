package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.List;

/** 大型チェーン薬局 through the years. */
public record ChainRules(List<ChainRule> rules) {

    public ChainRules {
        rules = List.copyOf(rules);
    }

    /** @param prescriptions of the whole group in the month of evidence */
    public boolean isLarge(int prescriptions, LocalDate day) {
        return rules.stream().anyMatch(rule -> rule.holdsOn(day) && rule.isMet(prescriptions));
    }
}
