package jp.madoguchi.account.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {

    private static final Totp OF_THE_RFC = Totp.of(Base32.write("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    /** RFC 6238, appendix B, without the first two of eight digits. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void codesAreThoseOfTheRfc(long second, String code) {
        assertThat(OF_THE_RFC.code(second / 30)).isEqualTo(code);
        assertThat(OF_THE_RFC.matchedStep(code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"005924", "００５９２４", "005 924", "005　924", " 005-924 "})
    void aCodeIsUnderstoodHoweverTyped(String typed) {
        assertThat(OF_THE_RFC.matchedStep(typed, Instant.ofEpochSecond(1234567890))).hasValue(41152263);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void aClockMayBeOneStepOff(long seconds, boolean taken) {
        Instant then = Instant.ofEpochSecond(1234567890 + seconds);
        assertThat(OF_THE_RFC.matchedStep("005924", then).isPresent()).isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "005925", "5924", "89005924", "abcdef"})
    void anythingElseIsNot(String typed) {
        assertThat(OF_THE_RFC.matchedStep(typed, Instant.ofEpochSecond(1234567890))).isEmpty();
    }

    @Test
    void aFreshSecretHas160BitsAndIsReadBack() {
        String secret = Totp.fresh().secret();

        assertThat(secret).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.fresh().secret());
        assertThat(Totp.of(secret).secret()).isEqualTo(secret);
    }

    @Test
    void theAddressForTheAppNamesSiteAndPerson() {
        assertThat(OF_THE_RFC.uri("総合ポータル 窓口", "hanako+1@example.jp")).isEqualTo("otpauth://totp/"
            + "%E7%B7%8F%E5%90%88%E3%83%9D%E3%83%BC%E3%82%BF%E3%83%AB%20%E7%AA%93%E5%8F%A3:hanako%2B1%40example.jp"
            + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
            + "&issuer=%E7%B7%8F%E5%90%88%E3%83%9D%E3%83%BC%E3%82%BF%E3%83%AB%20%E7%AA%93%E5%8F%A3&algorithm=SHA1&digits=6&period=30");
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"'', ''", "f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32IsThatOfTheRfc(String plain, String text) {
        byte[] bytes = plain.getBytes(StandardCharsets.US_ASCII);

        assertThat(Base32.write(bytes)).isEqualTo(text);
        assertThat(Base32.read(text)).isEqualTo(bytes);
    }

    @Test
    void aSecretTypedByHandMayHaveBlanksAndSmallLetters() {
        assertThat(Base32.read("mzxw 6ytb oi")).isEqualTo("foobar".getBytes(StandardCharsets.US_ASCII));
        assertThatIllegalArgumentException().isThrownBy(() -> Base32.read("MZXW1"));
    }
}
