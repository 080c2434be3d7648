package jp.madoguchi.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    private static final LocalDate ANNOUNCED = LocalDate.of(2027, 12, 31);
    private static final Holidays HOLIDAYS = new Holidays(ANNOUNCED);

    /** The published list has fewer words than we: both kinds of days off between are 休日 there, those of 2019 休日（祝日扱い）. */
    private static final Map<String, String> IN_PUBLISHED_WORDS = Map.of("振替休日", "休日", "国民の休日", "休日",
        "即位の日", "休日（祝日扱い）", "即位礼正殿の儀の行われる日", "休日（祝日扱い）");

    @Test
    void theCalculationIsThePublishedListNoDayMoreAndNoDayLess() throws IOException {
        Map<LocalDate, String> calculated = new TreeMap<>();
        all(2016, 2027).forEach(day -> calculated.put(day.getDate(), published(day)));
        assertThat(calculated).isEqualTo(publishedList());
    }

    @Test
    void theYearOfTheAccessionIsRightToTheDay() {
        assertThat(HOLIDAYS.in(2019)).extracting(day -> day.getDate().toString().substring(5) + " " + day.getName()).containsExactly(
            "01-01 元日", "01-14 成人の日", "02-11 建国記念の日", "03-21 春分の日", "04-29 昭和の日", "04-30 国民の休日", "05-01 即位の日", "05-02 国民の休日",
            "05-03 憲法記念日", "05-04 みどりの日", "05-05 こどもの日", "05-06 振替休日", "07-15 海の日", "08-11 山の日", "08-12 振替休日", "09-16 敬老の日",
            "09-23 秋分の日", "10-14 体育の日", "10-22 即位礼正殿の儀の行われる日", "11-03 文化の日", "11-04 振替休日", "11-23 勤労感謝の日");
    }

    @Test
    void everySundayHolidayHasExactlyOneSubstituteOnTheNearestDayThatIsNoHolidayItself() {
        List<Holiday> days = all(Holidays.FIRST_YEAR, Holidays.LAST_YEAR).toList();
        TreeSet<LocalDate> national = new TreeSet<>();
        days.stream().filter(HolidaysTest::isNational).forEach(day -> national.add(day.getDate()));
        List<LocalDate> expected = national.stream().filter(date -> date.getDayOfWeek() == DayOfWeek.SUNDAY)
            .map(date -> Stream.iterate(date, next -> next.plusDays(1)).filter(next -> !national.contains(next)).findFirst().orElseThrow())
            .toList();
        assertThat(named("振替休日", days)).isEqualTo(expected).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void theDaysBetweenTwoHolidaysAreThoseOf2019AndOfTheSilverWeeks() {
        List<Holiday> days = all(Holidays.FIRST_YEAR, Holidays.LAST_YEAR).toList();
        assertThat(named("国民の休日", days)).containsExactly(
            LocalDate.of(2019, 4, 30), LocalDate.of(2019, 5, 2), LocalDate.of(2026, 9, 22), LocalDate.of(2032, 9, 21),
            LocalDate.of(2037, 9, 22), LocalDate.of(2043, 9, 22), LocalDate.of(2049, 9, 21));
    }

    @Test
    void everyYearButThatOfTheAccessionHasSixteenNationalHolidays() {
        IntStream.rangeClosed(Holidays.FIRST_YEAR, Holidays.LAST_YEAR).forEach(year ->
            assertThat(HOLIDAYS.in(year).stream().filter(HolidaysTest::isNational)).as("%d", year).hasSize(year == 2019 ? 17 : 16));
    }

    @Test
    void aSingleDayIsAnsweredAsInTheYear() {
        assertThat(HOLIDAYS.on(LocalDate.of(2026, 11, 23))).get().hasToString("2026-11-23 勤労感謝の日");
        assertThat(HOLIDAYS.on(LocalDate.of(2026, 11, 24))).isEmpty();
        assertThat(HOLIDAYS.on(LocalDate.of(2019, 12, 23))).isEmpty();
    }

    @Test
    void whatIsNotAnnouncedYetIsProvisional() {
        assertThat(HOLIDAYS.in(2027)).noneMatch(Holiday::isProvisional);
        assertThat(HOLIDAYS.in(2028)).allMatch(Holiday::isProvisional);
        assertThat(HOLIDAYS.in(2028).get(0)).hasToString("2028-01-01 元日（予定）");
        assertThat(new Holidays(LocalDate.of(2028, 12, 31)).in(2028)).noneMatch(Holiday::isProvisional);
    }

    @ParameterizedTest
    @ValueSource(ints = {Holidays.FIRST_YEAR - 1, Holidays.LAST_YEAR + 1})
    void aYearNobodyCheckedIsAnErrorNotAYearWithoutHolidays(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> HOLIDAYS.in(year));
        assertThatIllegalArgumentException().isThrownBy(() -> HOLIDAYS.on(LocalDate.of(year, 6, 1)));
    }

    private static Stream<Holiday> all(int firstYear, int lastYear) {
        return IntStream.rangeClosed(firstYear, lastYear).boxed().flatMap(year -> HOLIDAYS.in(year).stream());
    }

    private static boolean isNational(Holiday day) {
        return !List.of("振替休日", "国民の休日").contains(day.getName());
    }

    private static List<LocalDate> named(String name, List<Holiday> days) {
        return days.stream().filter(day -> day.getName().equals(name)).map(Holiday::getDate).toList();
    }

    private static String published(Holiday day) {
        boolean renamed = day.getDate().getYear() == 2019 && day.getName().equals("体育の日");
        return renamed ? "体育の日（スポーツの日）" : IN_PUBLISHED_WORDS.getOrDefault(day.getName(), day.getName());
    }

    private static Map<LocalDate, String> publishedList() throws IOException {
        Map<LocalDate, String> days = new TreeMap<>();
        try (InputStream csv = HolidaysTest.class.getResourceAsStream("holidays-announced.csv")) {
            new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                .map(line -> line.split(",")).forEach(row -> days.put(LocalDate.parse(row[0]), row[1]));
        }
        return days;
    }
}
