package jp.madoguchi.home.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.facility.scheme.Because;
import jp.madoguchi.facility.scheme.SchemeReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GuideAddressTest {

    private static final GuideAddress CLINIC = GuideAddress.of(Map.of("type", "CLINIC", "on", "令和8年1月31日", "full", " ", "stranger", "x"));

    @Test
    void keepsWhatWasTypedAndLeavesTheRestBehind() {
        assertThat(CLINIC.questions()).isEqualTo("/guide?type=CLINIC&on=%E4%BB%A4%E5%92%8C8%E5%B9%B41%E6%9C%8831%E6%97%A5");
        assertThat(CLINIC.typed("on")).isEqualTo("令和8年1月31日");
        assertThat(CLINIC.typed("full")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"IF_PAPER, claim=PAPER_65", "IF_CHECKUP, checkup=yes", "IF_ANNEX, checkup=annex", "IF_DIRECT_PAYMENT, direct=yes",
        "IF_FULL, full=yes", "IF_USING_FULL, full=yes", "IF_FULL_FOR_HOME_VISITS, full=yes"})
    void aConditionLeadsToItsAnswer(SchemeReason condition, String answer) {
        assertThat(new Cited(new Because(condition, List.of()), CLINIC).getHref())
            .startsWith("/guide?type=CLINIC&").contains("&" + answer + "&").endsWith("&step=answer");
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void everyConditionLeadsSomewhere(SchemeReason condition) {
        assertThat(new Cited(new Because(condition, List.of()), CLINIC).getHref()).startsWith("/");
    }

    static Stream<SchemeReason> conditions() {
        return Stream.of(SchemeReason.values()).filter(reason -> reason.name().startsWith("IF_"));
    }
}
