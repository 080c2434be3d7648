package jp.madoguchi.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedCharacterTest {

    static Stream<Arguments> harmful() {
        return Stream.of(
            Arguments.of("\u0000", TextReason.CONTROL, "U+0000"),
            Arguments.of("\u001B", TextReason.CONTROL, "U+001B"),
            Arguments.of("\u007F", TextReason.CONTROL, "U+007F"),
            Arguments.of("\u0085", TextReason.CONTROL, "U+0085"),
            Arguments.of("\uE000", TextReason.PRIVATE_USE, "U+E000"),
            Arguments.of("\uF8FF", TextReason.PRIVATE_USE, "U+F8FF"),
            Arguments.of("\uDB80\uDC00", TextReason.PRIVATE_USE, "U+F0000"),
            Arguments.of("\uD842", TextReason.HALF_A_CHARACTER, "U+D842"),
            Arguments.of("\uDFB7", TextReason.HALF_A_CHARACTER, "U+DFB7"),
            Arguments.of("\u202E", TextReason.DIRECTION_MARK, "U+202E"),
            Arguments.of("\u2066", TextReason.DIRECTION_MARK, "U+2066"),
            Arguments.of("\u200F", TextReason.DIRECTION_MARK, "U+200F"),
            Arguments.of("\u061C", TextReason.DIRECTION_MARK, "U+061C"),
            Arguments.of("\uFFFE", TextReason.NOT_A_CHARACTER, "U+FFFE"),
            Arguments.of("\uFDD0", TextReason.NOT_A_CHARACTER, "U+FDD0"),
            Arguments.of("\uD83F\uDFFF", TextReason.NOT_A_CHARACTER, "U+1FFFF"));
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void whatCannotBeKeptIsNamedWithItsNumber(String harmful, TextReason reason, String number) {
        assertThat(RefusedCharacter.inText("山田" + harmful + "太郎")).contains(Refusal.because(reason, number, "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "一行目\r\n二行目\tタブ\n", "\uD842\uDFB7野家 髙 﨑 葛\uDB40\uDD00 か\u3099 ㋿ \uFA19", "zero\u200Bwidth", "\u3000\u00A0",
        "\uD83D\uDC68\u200D\uD83D\uDC69", "العربية"})
    void everythingElseIsAccepted(String text) {
        assertThat(RefusedCharacter.inText(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"件名\r", "件名\n", "件名\u2028", "件名\u2029"})
    void aLineBreakIsRefusedInALine(String line) {
        assertThat(RefusedCharacter.inLine(line)).hasValueSatisfying(it -> assertThat(it.reason()).isEqualTo(TextReason.LINE_BREAK));
    }

    @Test
    void aLineRefusesWhatATextRefuses() {
        assertThat(RefusedCharacter.inLine("件名\uE000")).hasValueSatisfying(it -> assertThat(it.reason()).isEqualTo(TextReason.PRIVATE_USE));
        assertThat(RefusedCharacter.inLine("件名")).isEmpty();
    }

    @Test
    void thePlaceIsCountedAsPeopleCount() {
        String beforeIt = "\uD842\uDFB7葛\uDB40\uDD00か\u3099";
        assertThat(RefusedCharacter.inText(beforeIt + "\uE000").orElseThrow().details()).containsExactly("U+E000", "4");
    }

    @Test
    void theMessageNamesTheCharacter() {
        assertThat(RefusedCharacter.inText("渡\uE001").orElseThrow().message()).startsWith("2文字目の文字（U+E001）は");
    }
}
