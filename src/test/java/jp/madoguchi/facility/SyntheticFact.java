package jp.madoguchi.facility;

import java.time.LocalDate;

/** One thing that holds for a synthetic facility from a day on: STATUS ACTIVE, CLAIM PAPER_65, IN_USE FULL, ROLE CHECKUP, MEASURE 2. */
record SyntheticFact(String kind, String value, LocalDate from) {

    static SyntheticFact of(String kind, Enum<?> value, LocalDate from) {
        return new SyntheticFact(kind, value.name(), from);
    }
}
