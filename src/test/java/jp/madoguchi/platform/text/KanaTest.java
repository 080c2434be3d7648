package jp.madoguchi.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KanaTest {

    @ParameterizedTest
    @CsvSource({"ｶﾞｷﾞﾊﾟｳﾞ, ガギパヴ", "ﾔﾏﾀﾞ ﾊﾅｺ, ヤマダ ハナコ", "ｽｰﾊﾟｰ, スーパー", "｢ｱ｣･｡､, 「ア」・。、", "山田Ａ1, 山田Ａ1", "やまだ, やまだ"})
    void halfWidthKanaBecomesFullWidthAndNothingElseChanges(String typed, String understood) {
        assertThat(Kana.fullWidth(typed)).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource({"やまだ　はなこ, ヤマダ　ハナコ", "ｶﾞっこう, ガッコウ", "ゔぃゝゞ, ヴィヽヾ", "ヤマダ, ヤマダ", "ゕゖ, ヵヶ"})
    void hiraganaBecomesKatakana(String typed, String understood) {
        assertThat(Kana.katakana(typed)).isEqualTo(understood);
    }

    @Test
    void lettersTypedApartFromTheirVoiceMarksAreJoined() {
        assertThat(Kana.katakana("か\u3099ハ\u309A")).isEqualTo("ガパ");
    }

    @Test
    void aVoiceMarkWithoutALetterStandsAlone() {
        assertThat(Kana.fullWidth("亜ﾞﾟ")).isEqualTo("亜゛゜");
    }
}
