package jp.madoguchi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableInputTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "𠮷 髙 﨑", "葛\uDB40\uDD00", "か\u3099", "1\n2\t3", "\u0007"})
    void isText(String value) {
        assertThat(ReadableInput.isText(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\uD842", "\uDFB7b", "\uFFFD"})
    void isNoText(String value) {
        assertThat(ReadableInput.isText(value)).isFalse();
    }
}
