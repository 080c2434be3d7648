package jp.madoguchi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.madoguchi.platform.NextStep.Weight;
import org.junit.jupiter.api.Test;

class NextStepTest {

    @Test
    void theHeaviestComesFirstAndAmongEqualsWhatEndsSooner() {
        Stream<NextStep> steps = Stream.of(step(Weight.WHEN_CONVENIENT, "いつか"), step(Weight.TO_DO, "期限なし"),
            step(Weight.TO_DO, "あとで").by(LocalDate.of(2027, 2, 1)), step(Weight.FIRST, "はじめに"), step(Weight.TO_DO, "さきに").by(LocalDate.of(2027, 1, 31)));

        assertThat(steps.sorted(NextStep.IN_ORDER).map(NextStep::getText)).containsExactly("はじめに", "さきに", "あとで", "期限なし", "いつか");
    }

    @Test
    void aDayIsSaidWithItsWeekdayAndNoneIsSaidNot() {
        assertThat(step(Weight.TO_DO, "").by(LocalDate.of(2027, 1, 31)).getDueText()).isEqualTo("2027年1月31日（日）（令和9年）まで");
        assertThat(step(Weight.TO_DO, "").getDueText()).isEmpty();
    }

    private static NextStep step(Weight weight, String text) {
        return NextStep.of(weight, text, "", "/my");
    }
}
