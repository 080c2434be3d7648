package jp.madoguchi.facility.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.ReportedMeasure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when each 経過措置 holds (福県医発第2320号 別添資料3, D-15): on its last day it does, on the next it does not. */
class TransitionalMeasureTest {

    @ParameterizedTest(name = "({1}) {0}")
    @CsvSource(textBlock = """
        整備がまだ終わらない,                     1,           , 2023-09-30
        整備が9月末より前に完了,                   1, 2023-06-30, 2023-06-30
        整備が9月末に完了,                        1, 2023-09-30, 2023-09-30
        整備が9月末より後に完了,                   1, 2023-10-01, 2023-09-30
        光回線が整備されて6か月後まで,              2, 2025-04-10, 2025-10-10
        月末に整備されて6か月後の月が短い,           2, 2024-08-31, 2025-02-28
        月末に整備されて6か月後がうるう年の2月,       2, 2023-08-31, 2024-02-29
        月末に整備されて6か月後の月が長い,           2, 2024-02-29, 2024-08-29
        年をまたぐ,                             2, 2024-12-27, 2025-06-27
        訪問診療のみが続いている,                  3,           , 2024-12-01
        訪問診療のみでなくなった,                  3, 2024-05-01, 2024-05-01
        訪問診療のみでなくなったのが期限より後,       3, 2024-12-02, 2024-12-01
        工事が完了,                             4, 2026-03-31, 2026-03-31
        廃止・休止がまだ,                         5,           , 2024-12-01
        廃止・休止した,                          5, 2024-03-31, 2024-03-31
        廃止・休止が期限より後,                    5, 2025-03-31, 2024-12-01
        特に困難な事情が解消,                     6, 2025-06-15, 2025-06-15
        """)
    void itHoldsOnItsLastDayAndNotOnTheNext(String name, int number, LocalDate ended, LocalDate last) {
        ReportedMeasure reported = new ReportedMeasure(number, Optional.ofNullable(ended));
        TransitionalMeasure measure = MigratedBook.BOOK.measure(reported);

        assertThat(measure.lastDay(reported)).contains(last);
        assertThat(measure.holdsOn(last.minusDays(1), reported)).isTrue();
        assertThat(measure.holdsOn(last, reported)).isTrue();
        assertThat(measure.holdsOn(last.plusDays(1), reported)).isFalse();
    }

    @ParameterizedTest(name = "({0}) {1}")
    @CsvSource({"2, 光回線が整備されていない", "4, 工事や臨時施設が続いている", "6, 特に困難な事情が続いている"})
    void nobodyCanSayWhenItEnds(int number, String name) {
        ReportedMeasure reported = new ReportedMeasure(number, Optional.empty());
        TransitionalMeasure measure = MigratedBook.BOOK.measure(reported);

        assertThat(measure.lastDay(reported)).isEmpty();
        assertThat(measure.holdsOn(LocalDate.of(2099, 12, 31), reported)).isTrue();
    }

    @ParameterizedTest(name = "({0}) {1} {2}")
    @CsvSource(textBlock = """
        1, 病院, HOSPITAL, true
        1, 薬局, PHARMACY, true
        3, 病院, HOSPITAL, true
        3, 歯科診療所, DENTAL_CLINIC, true
        3, 薬局, PHARMACY, false
        5, 薬局, PHARMACY, true
        1, 訪問看護ステーション, HOME_NURSING, false
        3, 助産所, MIDWIFERY, false
        """)
    void itIsForInsuredFacilitiesAndTheThirdNotForPharmacies(int number, String name, FacilityType type, boolean forThem) {
        assertThat(MigratedBook.BOOK.measure(new ReportedMeasure(number, Optional.empty())).isFor(type)).isEqualTo(forThem);
    }
}
