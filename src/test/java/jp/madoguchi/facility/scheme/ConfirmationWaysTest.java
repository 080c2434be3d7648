package jp.madoguchi.facility.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 資格確認の方法: 健康保険証 to 2025-12-01, 資格確認書 from 2024-12-02, マイナ保険証 alone only with 資格確認限定型. */
class ConfirmationWaysTest {

    @ParameterizedTest(name = "{0} {1} 限定型{2}")
    @CsvFileSource(resources = "confirmation.csv", numLinesToSkip = 1)
    void whatThePersonShows(LocalDate day, String place, String limited, String ways, String whenItFails) {
        ConfirmationWays found = ConfirmationWays.on(day, place(place), limited.equals("導入済"), MigratedBook.BOOK);

        assertThat(means(found.ways())).isEqualTo(ways == null ? "" : ways);
        assertThat(means(found.whenItFails())).isEqualTo(whenItFails == null ? "" : whenItFails);
    }

    @ParameterizedTest(name = "{0} 限定型導入済：{1}")
    @CsvSource(textBlock = """
        2025-12-01, false, CONFIRM_LETTER
        2025-12-01, true,  CONFIRM_LETTER CONFIRM_SLIDES
        2025-12-02, false, CONFIRM_2025
        2025-12-02, true,  CONFIRM_2025
        """)
    void eachWayCitesTheDocumentOfItsTime(LocalDate day, boolean limited, String clauses) {
        ConfirmationWays found = ConfirmationWays.on(day, ConfirmationPlace.MEDICAL, limited, MigratedBook.BOOK);

        assertThat(List.of(found.ways(), found.whenItFails()).stream().flatMap(List::stream).map(ConfirmationWay::getClause)
            .map(Clause::name).distinct().sorted().collect(Collectors.joining(" "))).isEqualTo(clauses);
    }

    /** Another document from a day on makes no other 資格確認書. */
    @ParameterizedTest(name = "{0} 限定型導入済：{1}")
    @CsvSource(textBlock = """
        2025-12-01, false, "健康保険証 -2025-12-01／資格確認書 2024-12-02-／お知らせ 2024-12-02-／画面 2024-12-02-"
        2025-12-02, false, "資格確認書 2024-12-02-／お知らせ 2024-12-02-／画面 2024-12-02-"
        2025-12-01, true,  "健康保険証 -2025-12-01／マイナ保険証 2024-04-01-／資格確認書 2024-12-02-"
        2026-11-20, true,  "マイナ保険証 2024-04-01-／資格確認書 2024-12-02-"
        """, quoteCharacter = '"')
    void eachWayIsShownFromItsFirstDayToItsLast(LocalDate day, boolean limited, String ways) {
        assertThat(ConfirmationWays.on(day, ConfirmationPlace.MEDICAL, limited, MigratedBook.BOOK).ways().stream()
            .map(way -> way.getMeans().replaceAll("マイナンバーカードと(資格情報の|マイナポータルの)?|（.*", "") + " "
                + way.validFrom().map(LocalDate::toString).orElse("") + "-" + way.validTo().map(LocalDate::toString).orElse(""))
            .collect(Collectors.joining("／"))).isEqualTo(ways);
    }

    @ParameterizedTest
    @EnumSource(ConfirmationPlace.class)
    void everyWayHasItsNote(ConfirmationPlace place) {
        assertThat(MigratedBook.BOOK.ways()).filteredOn(way -> way.place() == place).isNotEmpty()
            .allSatisfy(way -> assertThat(way.getNote()).endsWith("。"));
    }

    private static ConfirmationPlace place(String label) {
        return List.of(ConfirmationPlace.values()).stream().filter(place -> place.getLabel().equals(label)).findFirst().orElseThrow();
    }

    private static String means(List<ConfirmationWay> ways) {
        return ways.stream().map(ConfirmationWay::getMeans).collect(Collectors.joining("／"));
    }
}
