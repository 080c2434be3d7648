package jp.madoguchi.account.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodesTest {

    @Test
    void tenRecoveryCodesWithoutLookAlikes() {
        assertThat(OneTimeCodes.recovery()).hasSize(10).doesNotHaveDuplicates()
            .allSatisfy(code -> assertThat(code).matches("[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}").doesNotContainPattern("[01OILSZBGQUV]"));
    }

    @Test
    void aCardHasCodesOfEightDigits() {
        assertThat(OneTimeCodes.card(40)).hasSize(40).doesNotHaveDuplicates().allSatisfy(code -> assertThat(code).matches("[0-9]{8}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7KX4-MP2R-9DTH", "7kx4mp2r9dth", " 7kx4 mp2r 9dth ", "７ＫＸ４－ＭＰ２Ｒ－９ＤＴＨ", "７ｋｘ４ーｍｐ２ｒー９ｄｔｈ", "7KX4\u2010MP2R\u22129DTH"})
    void aCodeIsTheSameHoweverTyped(String typed) {
        assertThat(OneTimeCodes.stored(typed)).isEqualTo(OneTimeCodes.stored("7KX4-MP2R-9DTH"))
            .isEqualTo("eb2b2d92ba35663c0923a40fbd0539aa5afe6ef8e8931d9580f121b2d4a5be48");
        assertThat(OneTimeCodes.stored("1234 5678")).isEqualTo(OneTimeCodes.stored("１２３４５６７８"));
        assertThat(OneTimeCodes.stored("7KX4-MP2R-9DTJ")).isNotEqualTo(OneTimeCodes.stored(typed));
    }

    @Test
    void aTokenHas256BitsAndOnlyItsDigestIsKept() {
        SecretToken token = SecretToken.fresh();

        assertThat(token.text()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(SecretToken.fresh().text());
        assertThat(token.stored()).matches("[0-9a-f]{64}").isEqualTo(new SecretToken(token.text()).stored());
        assertThat(token).hasToString("SecretToken");
        assertThat(new SecretToken("abc").stored()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
