package jp.madoguchi.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class KanjiVariantsTest {

    @Test
    void aVariantStandsInOneGroupOnly() {
        assertThat(variants()).doesNotHaveDuplicates().hasSizeGreaterThan(500);
    }

    @Test
    void whatVariantsBecomeIsNoVariantItself() {
        assertThat(KanjiVariants.groups().stream().map(group -> group.codePointAt(0)))
            .doesNotContainAnyElementsOf(variants());
    }

    @Test
    void everyGroupHasTwoCharactersOrMore() {
        assertThat(KanjiVariants.groups()).allMatch(group -> group.codePointCount(0, group.length()) > 1);
    }

    @Test
    void whatUnicodeFoldsByItselfIsNotListed() {
        assertThat(KanjiVariants.groups()).allMatch(group -> Normalizer.isNormalized(group, Normalizer.Form.NFKD));
    }

    private static List<Integer> variants() {
        return KanjiVariants.groups().stream().flatMapToInt(group -> group.codePoints().skip(1)).boxed().toList();
    }
}
