package jp.madoguchi.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "uketsuke@example.jp, uketsuke@example.jp", "ｕｋｅ＠ｅｘａｍｐｌｅ．ｊｐ, uke@example.jp", "　uke@example.jp　, uke@example.jp", "Uke@Example.JP, Uke@example.jp",
        "a.b+c_d@sub.example.co.jp, a.b+c_d@sub.example.co.jp", "uke@my‐clinic。jp, uke@my-clinic.jp", "o'hara@example.jp, o'hara@example.jp",
        "c1@demo.example, c1@demo.example", "\uFEFFuke@example.jp\u200B, uke@example.jp"})
    void isUnderstoodHoweverTyped(String typed, String understood) {
        assertThat(MailAddress.of(typed).understood().orElseThrow()).hasToString(understood);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY", "'uke@example.jp\r\nBcc: all@example.jp', LINE_BREAK", "'uke@example.jp\n', LINE_BREAK", "'\ruke@example.jp', LINE_BREAK",
        "uke tsuke@example.jp, BLANK_INSIDE", "uke.example.jp, NOT_ONE_AT", "uke@example@jp, NOT_ONE_AT", "受付@example.jp, LOCAL_PART", "@example.jp, LOCAL_PART",
        "'\"uke\"@example.jp', LOCAL_PART", "'a,b@example.jp', LOCAL_PART", "<uke@example.jp>, LOCAL_PART", "a..b@example.jp, DOTS", "ab.@example.jp, DOTS",
        ".ab@example.jp, DOTS", "uke@, DOMAIN", "uke@localhost, DOMAIN", "uke@-a.jp, DOMAIN", "uke@a-.jp, DOMAIN", "uke@a..jp, DOMAIN", "uke@127.0.0.1, DOMAIN",
        "uke@日本.jp, DOMAIN", "uke@exa_mple.jp, DOMAIN", "uke@example.jp., DOMAIN"})
    void isRefusedWithAReason(String typed, MailAddressReason reason) {
        assertThat(MailAddress.of(typed).refused().map(Refusal::reason)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0000', '\u000B', '\u0085', '\u2028', '\uE000', '\uD842'})
    void noCharacterThatCouldBreakAHeaderGetsThrough(char harmful) {
        assertThat(MailAddress.of("uke" + harmful + "@example.jp").understood()).isEmpty();
        assertThat(MailAddress.of("uke@exam" + harmful + "ple.jp").understood()).isEmpty();
    }

    @Test
    void isAsLongAsAnEnvelopeCarriesAndNoLonger() {
        String domain = ("a".repeat(60) + ".").repeat(3) + "jp";
        String local = "b".repeat(64);
        assertThat(MailAddress.of(local + "@" + domain).understood()).isPresent();
        assertThat(MailAddress.of(local + "b@" + domain).refused().map(Refusal::reason)).contains(MailAddressReason.LOCAL_PART);
        String tooLong = local + "@aaaa." + domain;
        assertThat(tooLong).hasSize(255);
        assertThat(MailAddress.of(tooLong).refused().map(Refusal::reason)).contains(MailAddressReason.TOO_LONG);
        assertThat(MailAddress.of(tooLong.replace("@aaaa.", "@aaa.")).understood()).isPresent();
        assertThat(MailAddress.of("x".repeat(1_000_000)).refused().map(Refusal::reason)).contains(MailAddressReason.TOO_LONG);
    }

    @Test
    void cannotBeWrong() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("uke@example.jp\r\nBcc: all@example.jp"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("uke@Example.jp"));
    }
}
