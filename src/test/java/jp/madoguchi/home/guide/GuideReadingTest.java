package jp.madoguchi.home.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.FactKind;
import jp.madoguchi.facility.ReportedMeasure;
import jp.madoguchi.facility.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a code that is too short         | code=12                                    | code
        a code with letters              | code=13A2345679                            | code
        a type nobody has                | type=SHOP                                  | type
        a type in Japanese               | type=病院                                   | type
        a claim nobody makes             | type=CLINIC&claim=FAX                      | claim
        a seventh measure                | type=CLINIC&measure=7                      | measure
        a measure in words               | type=CLINIC&measure=二                      | measure
        a day without its measure        | type=CLINIC&ended=令和8年1月31日             | measure
        a day and no measure             | type=CLINIC&measure=none&ended=2026/1/31   | measure
        a 30th of February               | type=CLINIC&measure=2&ended=2026/2/30      | ended
        perhaps 既存型                    | type=CLINIC&full=maybe                     | full
        perhaps 健診                      | type=CLINIC&checkup=sometimes              | checkup
        perhaps 直接支払制度               | type=MIDWIFERY&direct=1                    | direct
        no day                           | type=CLINIC&on=きのう                       | on
        a day without its year           | type=CLINIC&on=1/31                        | on
        a day long ago                   | type=CLINIC&on=2019/12/31                  | on
        a day nobody plans for           | type=CLINIC&on=2051/1/1                    | on
        ended before it began            | type=CLINIC&measure=2&ended=令和5年3月31日    | ended
        ends when nobody can say         | type=CLINIC&measure=4&ended=2051/1/1       | ended
        two of them                      | type=CLINIC&full=x&on=x                    | full,on
        """)
    void saysWhichAnswerItDidNotUnderstand(String what, String query, String refused) {
        assertThat(String.join(",", reading(query).refusals().keySet())).isEqualTo(refused);
    }

    @Test
    void understandsAnswersHoweverTheyAreTyped() {
        GuideReading reading = reading("code=１３-1234567-9&type=CLINIC&claim=PAPER_BY_HAND&measure=2&ended=Ｒ７．２．１&full=yes&checkup=annex&on=令和7年4月1日");

        assertThat(reading.refusals()).isEmpty();
        assertThat(reading.code()).contains(new FacilityCode("1312345679"));
        assertThat(reading.type()).contains(FacilityType.CLINIC);
        assertThat(reading.on()).isEqualTo("2025-04-01");
        var facts = reading.facts(FacilityType.CLINIC, FacilityStatus.ACTIVE);
        assertThat(facts.claim()).isEqualTo(ClaimKind.PAPER_BY_HAND);
        assertThat(facts.measures()).containsExactly(new ReportedMeasure(2, Optional.of(LocalDate.of(2025, 2, 1))));
        assertThat(facts.roles()).isEqualTo(Set.of(FacilityRole.CHECKUP, FacilityRole.ANNEX));
        assertThat(facts.inUse()).isEqualTo(Set.of(Scheme.FULL));
        assertThat(facts.denied()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        full=no         | FULL_IN_USE
        full=unknown    | -
        full=           | -
        checkup=no      | CHECKUP
        checkup=unknown | -
        direct=no       | DIRECT_PAYMENT
        direct=unknown  | -
        """)
    void aNoIsKeptApartFromWhatIsNotKnown(String answer, FactKind denied) {
        GuideReading reading = reading("type=CLINIC&" + answer);
        assertThat(reading.refusals()).isEmpty();
        var facts = reading.facts(FacilityType.CLINIC, FacilityStatus.ACTIVE);
        assertThat(facts.denied()).isEqualTo(denied == null ? Set.of() : Set.of(denied));
        assertThat(facts.inUse()).isEmpty();
        assertThat(facts.roles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"on=2020/1/1", "on=2050/12/31", "measure=2&ended=令和5年4月1日", "measure=6&ended=2050/12/31"})
    void understandsTheFirstAndTheLastDayThatCanBeAsked(String days) {
        assertThat(reading("type=CLINIC&" + days).refusals()).isEmpty();
    }

    @Test
    void aCodeThatWasNotTypedIsMissed() {
        GuideReading reading = reading("code=");
        reading.missCode();
        assertThat(reading.refusals().get("code").message()).isEqualTo("医療機関等コードを入力してください（10桁の数字）。");
    }

    @Test
    void whatIsLeftEmptyIsNotKnown() {
        GuideReading reading = reading("type=MIDWIFERY&claim=&measure=none&ended=&full=unknown&checkup=&direct=&on=");

        assertThat(reading.refusals()).isEmpty();
        assertThat(reading.on()).isEqualTo(TODAY);
        var facts = reading.facts(FacilityType.MIDWIFERY, FacilityStatus.ACTIVE);
        assertThat(facts.claim()).isEqualTo(ClaimKind.UNKNOWN);
        assertThat(facts.measures()).isEmpty();
        assertThat(facts.roles()).isEmpty();
        assertThat(facts.inUse()).isEmpty();
    }

    private static GuideReading reading(String query) {
        Map<String, String> parameters = Stream.of(query.split("&")).map(part -> part.split("=", 2))
            .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        return new GuideReading(GuideAddress.of(parameters), TODAY);
    }
}
