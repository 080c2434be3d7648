package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.ReportedMeasure;
import jp.madoguchi.platform.calendar.JapaneseDate;

/**
 * 経過措置 as the notice lists it.
 *
 * @param name what it is called, in a few words
 * @param latest the day it ends at the latest
 * @param monthsAfter how many months it goes on after its circumstance ended
 * @param pharmacies whether 薬局 may have it as well as 保険医療機関
 * @param limitedAllowed whether 資格確認限定型 is open while it holds
 */
public record TransitionalMeasure(int number, String name, String circumstance, String term, Optional<LocalDate> latest,
                                  int monthsAfter, boolean pharmacies, boolean limitedAllowed) {

    /** 経過措置（2）（ネットワーク環境事情） */
    public String getLabel() {
        return "経過措置（" + number + "）（" + name + "）";
    }

    boolean isFor(FacilityType type) {
        return type.isInsured() && (pharmacies || type != FacilityType.PHARMACY);
    }

    /** The last day it holds, to 23:59:59 (D-15); empty while nobody can say. */
    public Optional<LocalDate> lastDay(ReportedMeasure reported) {
        Optional<LocalDate> ended = reported.circumstanceEnded().map(day -> day.plusMonths(monthsAfter));
        return Stream.of(ended, latest).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    public boolean holdsOn(LocalDate day, ReportedMeasure reported) {
        return lastDay(reported).map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Asked only of a measure whose last day is known. */
    Because ended(ReportedMeasure reported) {
        return Because.of(SchemeReason.MEASURE_ENDED, getLabel(), JapaneseDate.full(lastDay(reported).orElseThrow()));
    }
}
