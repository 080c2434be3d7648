package jp.madoguchi.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("jp.madoguchi.platform.reasons", Locale.ROOT);

    @Test
    void everyReasonHasItsTextAndNoTextIsLeftOver() {
        List<String> keys = reasons().map(Reason::key).toList();
        assertThat(keys).contains("DateReason.EMPTY", "FacilityCodeReason.EMPTY");
        assertThat(TEXTS.keySet()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void everyTextSaysHowToPutItRightAndLeavesNoGap() {
        assertThat(reasons()).allSatisfy(reason -> assertThat(Refusal.because(reason, "一", "二", "三").message())
            .containsPattern("ください|できます|必要です").doesNotContain("{", "}", "'"));
    }

    @Test
    void theParticularsStandInTheText() {
        assertThat(Refusal.because(PostalCodeReason.NOT_SEVEN_DIGITS, "6").message())
            .isEqualTo("郵便番号は7桁です（入力は6桁）。「123-4567」のように入力してください。");
    }

    private static Stream<Reason> reasons() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jp.madoguchi").stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
            .map(JavaClass::reflect).flatMap(type -> Arrays.stream(type.getEnumConstants())).map(Reason.class::cast);
    }
}
