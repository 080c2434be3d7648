package jp.madoguchi.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {

    @ParameterizedTest
    @ValueSource(strings = {"件名\r\nBcc: all@example.jp", "件名\n続き", "a\rb", "a\u0000b", "a\tb", "a\u0085b", "a\u2028b", "a\uD842b", "\uDFB7"})
    void nothingCanStartAHeaderOfItsOwn(String text) {
        assertThatThrownBy(() -> new Envelope("a@example.jp", "名前", text)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Envelope("a@example.jp", text, "件名")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Envelope(text, "名前", "件名")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesKeepEveryCharacter() {
        String name = "髙𠮷﨑①葛\uDB40\uDD00か\u3099 é";
        assertThat(new Envelope("a@example.jp", name, name).subject()).isEqualTo(name);
    }

    @Test
    void marksThatTurnTheWritingAreDropped() {
        assertThat(new Envelope("a@example.jp", "", "請求書\u202Efdp.exe").subject()).isEqualTo("請求書fdp.exe");
    }

    @Test
    void aMessageNeedsARecipientAndASubjectOfBearableLength() {
        assertThatThrownBy(() -> new Envelope(" ", "", "件名")).hasMessageContaining("needs");
        assertThatThrownBy(() -> new Envelope("a@example.jp", "", "")).hasMessageContaining("needs");
        assertThatThrownBy(() -> new Envelope("a@example.jp", "", "件".repeat(401))).hasMessageContaining("400");
    }
}
