package jp.madoguchi.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import jp.madoguchi.platform.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "R8.1.31", "r8.1.31", "Ｒ８．１．３１", "R08.01.31", "R080131", "R8/1/31", "R8-1-31", "R 8. 1.31", "令和８年１月３１日", "令和8年1月31日", "令和 8年 1月31日", "令和 8 年 1 月 31 日", "2026 年 1 月 31 日",
        "令8.1.31", "㋿8年1月31日", "2026/1/31", "２０２６／１／３１", "2026-01-31", "2026ー01ー31", "2026−01−31", "2026年1月31日", "2026.1.31", "2026 1 31",
        "20260131", "２０２６０１３１", "西暦2026年1月31日", "　2026/1/31　", "2026年1月31日（土）", "2026/1/31(土曜日)", "令和8年（2026年）1月31日"})
    void thirtyFirstOfJanuary2026IsUnderstoodHoweverTyped(String typed) {
        assertThat(TypedDate.of(typed).understood()).contains(LocalDate.of(2026, 1, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "令和元年5月1日, 2019-05-01", "令和1年5月1日, 2019-05-01", "R元.5.1, 2019-05-01", "平成31年4月30日, 2019-04-30", "H31.4.30, 2019-04-30",
        "平成元年1月8日, 1989-01-08", "㍻元年1月8日, 1989-01-08", "昭和64年1月7日, 1989-01-07", "昭38. 5. 1, 1963-05-01", "㍼38年5月1日, 1963-05-01",
        "S38.5.1, 1963-05-01", "昭和元年12月25日, 1926-12-25", "大正15年12月25日, 1926-12-25", "大15.12.24, 1926-12-24", "T1.7.30, 1912-07-30",
        "明治45年7月30日, 1912-07-30", "㍾45.7.30, 1912-07-30", "明治6年1月1日, 1873-01-01", "令和6年2月29日, 2024-02-29", "1963/5/1, 1963-05-01"})
    void everyEraIsUnderstoodToItsLastDay(String typed, LocalDate date) {
        assertThat(TypedDate.of(typed).understood()).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "平成35年5月1日, ERA_ENDED, 平成31年4月30日が平成の最後の日です。令和5年5月1日のことでしたら、そのように入力してください。",
        "H31.5.1, ERA_ENDED, 平成31年4月30日が平成の最後の日です。令和元年5月1日のことでしたら、そのように入力してください。",
        "昭和64年1月8日, ERA_ENDED, 昭和64年1月7日が昭和の最後の日です。平成元年1月8日のことでしたら、そのように入力してください。",
        "昭和100年4月1日, ERA_ENDED, 昭和64年1月7日が昭和の最後の日です。令和7年4月1日のことでしたら、そのように入力してください。",
        "令和元年4月30日, ERA_NOT_BEGUN, 令和元年5月1日が令和の最初の日です。平成31年4月30日のことでしたら、そのように入力してください。",
        "昭和元年1月1日, ERA_NOT_BEGUN, 昭和元年12月25日が昭和の最初の日です。大正15年1月1日のことでしたら、そのように入力してください。"})
    void aDayOutsideItsEraIsRefusedWithTheEraItBelongsTo(String typed, DateReason reason, String message) {
        Refusal refusal = TypedDate.of(typed).refused().orElseThrow();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.message()).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({
        "令和8年2月29日, NO_SUCH_DAY", "2026/2/29, NO_SUCH_DAY", "20260431, NO_SUCH_DAY", "2026/1/0, NO_SUCH_DAY", "2026/13/1, NO_SUCH_MONTH",
        "R8.0.1, NO_SUCH_MONTH", "26/1/31, YEAR_UNCLEAR", "8.1.31, YEAR_UNCLEAR", "1月31日, YEAR_UNCLEAR", "260131, YEAR_UNCLEAR", "明治5年12月31日, TOO_EARLY",
        "1872/12/31, TOO_EARLY", "0000/1/1, TOO_EARLY", "'', EMPTY", "'　', EMPTY", "きのう, NOT_A_DATE", "令和8年1月, NOT_A_DATE", "2026/1/31/1, NOT_A_DATE",
        "X8.1.31, NOT_A_DATE", "202601311, NOT_A_DATE", "２０２６年, NOT_A_DATE", "慶応3年1月1日, NOT_A_DATE"})
    void whatIsNoDateIsRefusedWithAReason(String typed, DateReason reason) {
        assertThat(TypedDate.of(typed).refused().map(Refusal::reason)).contains(reason);
        assertThat(TypedDate.of(typed).understood()).isEmpty();
    }

    @Test
    void theLastDayOfTheMonthIsNamed() {
        assertThat(TypedDate.of("R6.2.30").refused().orElseThrow().message()).startsWith("2024年2月は1日から29日までです。");
    }

    @Test
    void whatWeShowIsUnderstoodOnEveryDay() {
        LocalDate.of(1873, 1, 1).datesUntil(LocalDate.of(2050, 1, 1), Period.ofDays(13)).forEach(date -> {
            for (String shown : List.of(JapaneseDate.brief(date), JapaneseDate.full(date), JapaneseDate.withWeekday(date))) {
                assertThat(TypedDate.of(shown).understood()).as(shown).contains(date);
            }
        });
    }

    @Test
    void aMegabyteIsRefusedAtOnce() {
        assertThat(TypedDate.of("1/".repeat(500_000)).refused().map(Refusal::reason)).contains(DateReason.NOT_A_DATE);
        assertThat(TypedDate.of("日".repeat(1_000_000) + "x").refused().map(Refusal::reason)).contains(DateReason.NOT_A_DATE);
    }
}
