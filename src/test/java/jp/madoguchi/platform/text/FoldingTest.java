package jp.madoguchi.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @ValueSource(chars = {'-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u30FC', '\uFF70', '\uFF0D',
        '\uFE63', '\u2500', '~', '\u301C', '\uFF5E'})
    void everyKindOfHyphenIsAHyphenInACode(char hyphen) {
        assertThat(Folding.code("123" + hyphen + "4567")).isEqualTo("123-4567");
        assertThat(Folding.digits("123" + hyphen + "4567")).isEqualTo("1234567");
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\u3000', '\u00A0', '\t', '\u2003', '\u202F'})
    void everyKindOfBlankIsASpaceInACodeAndNothingAmongDigits(char blank) {
        assertThat(Folding.code(blank + "12" + blank + "34" + blank)).isEqualTo("12 34");
        assertThat(Folding.digits(blank + "12" + blank + "34" + blank)).isEqualTo("1234");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u200B', '\u200C', '\u2060', '\uFEFF', '\u00AD', '\u202A', '\u200E'})
    void whatCannotBeSeenIsNotPartOfACode(char invisible) {
        assertThat(Folding.code(invisible + "12" + invisible + "34")).isEqualTo("1234");
    }

    @Test
    void fullWidthLettersDigitsAndSignsBecomeHalfWidth() {
        assertThat(Folding.halfWidth("０１２９ＡＺａｚ＠．（）／＋！")).isEqualTo("0129AZaz@.()/+!");
    }

    @Test
    void wavesStayWavesOutsideCodes() {
        assertThat(Folding.halfWidth("a~b～c〜d")).isEqualTo("a~b～c〜d");
    }

    @Test
    void whatIsNoDigitStaysToBeRefused() {
        assertThat(Folding.digits("12-34X①")).isEqualTo("1234X①");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\uD842\uDFB7野家", "髙橋", "山﨑", "葛\uDB40\uDD00城", "か\u3099く", "\uFA19\uFA1B", "㈱①Ⅲ㍻㋿", "ｶﾅ　タロウ", "A‐B－C",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"})
    void aNameKeepsEveryCharacterAsTypedAndLosesOnlyTheBlanksAround(String name) {
        assertThat(Folding.singleLine(" \u3000\t\u00A0\uFEFF" + name + "\u00A0\u200B\uFEFF\r\n")).isEqualTo(name);
        assertThat(Folding.singleLine(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD842\uDFB7野家", "髙﨑", "葛\uDB40\uDD00城", "\uFA19\uFA1B", "㈱①Ⅲ㍻㋿", "ｶﾞｸ　タロウ", "A‐B－C", "e\u0301", "が\uFE00"})
    void aNameIsKeptCharacterByCharacter(String name) {
        assertThat(Folding.name("\u3000" + name + " \u200B")).isEqualTo(name);
    }

    @Test
    void inANameKanaAreJoinedWithTheirVoiceMarks() {
        assertThat(Folding.name("か\u3099くえんハ\u309A\uFA19e\u0301")).isEqualTo("がくえんパ\uFA19e\u0301");
    }

    @Test
    void blanksAloneAreNothing() {
        assertThat(Folding.singleLine("\u3000 \u200B\u00A0")).isEmpty();
        assertThat(Folding.code("\u3000 \u200B\u00A0")).isEmpty();
    }
}
