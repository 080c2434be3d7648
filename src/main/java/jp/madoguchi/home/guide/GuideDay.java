package jp.madoguchi.home.guide;

import java.time.LocalDate;
import jp.madoguchi.platform.calendar.TypedDate;
import jp.madoguchi.platform.text.Reading;

/** The days that can be asked about: from before オンライン資格確認 began to as far as anybody plans. */
final class GuideDay {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2050, 12, 31);
    /** 原則義務化: what ended earlier was no circumstance for a 経過措置. */
    private static final LocalDate OBLIGATION = LocalDate.of(2023, 4, 1);

    private GuideDay() {
    }

    static Reading<LocalDate> asked(String typed) {
        return between(FIRST, LAST, TypedDate.of(typed), GuideReason.DAY_FAR_AWAY);
    }

    static Reading<LocalDate> ended(String typed) {
        return between(OBLIGATION, LAST, TypedDate.of(typed), GuideReason.ENDED_BEFORE_IT_BEGAN);
    }

    private static Reading<LocalDate> between(LocalDate first, LocalDate last, Reading<LocalDate> day, GuideReason otherwise) {
        return day.understood().filter(it -> it.isBefore(first) || it.isAfter(last)).isPresent() ? Reading.refuse(otherwise) : day;
    }
}
