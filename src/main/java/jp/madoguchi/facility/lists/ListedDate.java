package jp.madoguchi.facility.lists;

import java.time.LocalDate;
import jp.madoguchi.platform.calendar.TypedDate;
import jp.madoguchi.platform.text.Reading;

/** 昭38. 5. 1 and the like, or a day as Excel counts it. */
final class ListedDate {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private ListedDate() {
    }

    /** Excel knows a 29 February 1900, so its count is right from the day after; five digits end in the year 2173. */
    static Reading<LocalDate> of(SheetCell.Kind kind, String typed) {
        boolean counted = kind == SheetCell.Kind.NUMBER && typed.matches("[0-9]{2,5}(\\.[0-9]+)?");
        long day = counted ? Long.parseLong(typed.replaceFirst("\\..*", "")) : 0;
        return day > 60 ? Reading.of(DAY_ZERO.plusDays(day)) : TypedDate.of(typed);
    }
}
