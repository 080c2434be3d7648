package jp.madoguchi.account.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Base64;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasskeysTest {

    private static final String HANAKO = "aGFuYWtv";

    private final ShelfInMemory shelf = new ShelfInMemory();
    private final Passkeys passkeys = new Passkeys(URI.create("https://portal.example.jp/"), "窓口", shelf);
    private SoftKey key;

    @BeforeEach
    void aKey() throws Exception {
        key = new SoftKey("https://portal.example.jp", "portal.example.jp");
    }

    @Test
    void optionsAskForAVerifiedResidentKeyAndNothingAboutItsMaker() {
        assertThat(passkeys.registrationOptions(HANAKO, "hanako@example.jp", "山田 花子"))
            .startsWith("{\"publicKey\":{").contains("\"id\":\"portal.example.jp\"", "\"displayName\":\"山田 花子\"",
                "\"residentKey\":\"required\"", "\"userVerification\":\"required\"", "\"attestation\":\"none\"");
        assertThat(passkeys.assertionOptions())
            .startsWith("{\"publicKey\":{").contains("\"userVerification\":\"required\"", "\"rpId\":\"portal.example.jp\"");
    }

    @Test
    void whatIsMadeProvesItsOwner() throws Exception {
        NewPasskey made = made();
        shelf.put(made);

        assertThat(made.credentialId()).isEqualTo(key.id());
        assertThat(made.userHandle()).isEqualTo(HANAKO);
        assertThat(made.transports()).containsExactly("internal");
        assertThat(proven()).isEqualTo(new ProvenPasskey(key.id(), HANAKO, 1, false));
    }

    @Test
    void aDeviceThatHasOneIsLeftOutTheNextTime() throws Exception {
        shelf.put(made());

        assertThat(passkeys.registrationOptions(HANAKO, "hanako@example.jp", "山田 花子")).contains(key.id());
        assertThat(passkeys.registrationOptions("dGFybw", "taro@example.jp", "山田 太郎")).doesNotContain(key.id());
    }

    @Test
    void aLookAlikeSiteGetsNothing() throws Exception {
        shelf.put(made());

        key.origin = "https://portal.example.jp.evil.example";
        assertRefused(this::made, "origin");
        assertRefused(this::proven, "origin");

        key.origin = "https://portal.example.jp";
        key.rpId = "evil.example";
        assertRefused(this::made, "RP ID");
        assertRefused(this::proven, "RP ID");
    }

    @Test
    void anAnswerToAnotherQuestionIsRefused() throws Exception {
        String forMaking = passkeys.registrationOptions(HANAKO, "hanako@example.jp", "山田 花子");
        assertRefused(() -> passkeys.registered(forMaking, key.make(passkeys.registrationOptions(HANAKO, "a@example.jp", "花子"))), "challenge");

        shelf.put(made());
        String forProving = passkeys.assertionOptions();
        assertRefused(() -> passkeys.proven(forProving, key.prove(passkeys.assertionOptions())), "challenge");
    }

    @Test
    void withoutAFingerFaceOrNumberItProvesNothing() throws Exception {
        shelf.put(made());
        key.verified = false;

        assertRefused(this::made, "User Verification");
        assertRefused(this::proven, "User Verification");
    }

    @Test
    void anAlteredAnswerIsRefused() throws Exception {
        shelf.put(made());
        String options = passkeys.assertionOptions();
        String answer = key.prove(options);
        key.count = 99;
        String other = key.prove(options);

        assertRefused(() -> passkeys.proven(options, answer.replaceFirst("\"authenticatorData\":\"[^\"]*", other.replaceFirst(".*(\"authenticatorData\":\"[^\"]*).*", "$1"))), "signature");
    }

    @Test
    void anUnknownKeyAndSomebodyElsesAreRefused() throws Exception {
        NewPasskey made = made();
        assertRefused(this::proven, "");

        shelf.put(new NewPasskey(made.credentialId(), "dGFybw", made.publicKeyCose(), 0, made.transports(), false));
        assertRefused(this::proven, "");
    }

    @Test
    void aCountThatGoesBackIsTold() throws Exception {
        NewPasskey made = made();
        shelf.put(made, 7);
        assertThat(proven().wentBack()).isTrue();

        key.count = 7;
        assertThat(proven()).isEqualTo(new ProvenPasskey(key.id(), HANAKO, 8, false));
    }

    /** Whatever comes, the answer is no and never a fault. */
    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "\"x\"", "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{},\"clientExtensionResults\":{}}",
        "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":null,\"clientExtensionResults\":{}}"})
    void whatIsNoAnswerIsRefused(String answer) {
        assertRefused(() -> passkeys.registered(passkeys.registrationOptions(HANAKO, "hanako@example.jp", "山田 花子"), answer), "");
        assertRefused(() -> passkeys.proven(passkeys.assertionOptions(), answer), "");
    }

    /** Its first 84 bytes hold names, lengths and flags; the random numbers after them may be any. */
    @Test
    void anAnswerBrokenAnywhereBringsNoFault() throws Exception {
        String options = passkeys.registrationOptions(HANAKO, "hanako@example.jp", "山田 花子");
        String answer = key.make(options);
        for (int bit = 0; bit < 84 * 8; bit += 5) {
            String broken = flipped(answer, "attestationObject", bit);
            assertThatCode(() -> triedToRegister(options, broken)).doesNotThrowAnyException();
        }
    }

    @Test
    void aProofBrokenAnywhereIsRefused() throws Exception {
        shelf.put(made());
        String options = passkeys.assertionOptions();
        String answer = key.prove(options);
        for (int bit = 0; bit < 37 * 8; bit += 5) {
            String broken = flipped(answer, "authenticatorData", bit);
            assertRefused(() -> passkeys.proven(options, broken), "");
        }
    }

    @Test
    void anAnswerWithoutAKeyIsRefused() throws Exception {
        String options = passkeys.registrationOptions(HANAKO, "hanako@example.jp", "山田 花子");
        int attestedFlag = (30 + 32) * 8 + 6;

        assertRefused(() -> passkeys.registered(options, flipped(key.make(options), "attestationObject", attestedFlag)), "without a key");
    }

    @Test
    void anAttestationWhoseCheckWouldCallGoogleIsRefused() throws Exception {
        String options = passkeys.registrationOptions(HANAKO, "hanako@example.jp", "山田 花子");
        key.format = "android-safetynet";

        assertRefused(() -> passkeys.registered(options, key.make(options)), "attestation");
    }

    private NewPasskey made() throws Exception {
        String options = passkeys.registrationOptions(HANAKO, "hanako@example.jp", "山田 花子");
        return passkeys.registered(options, key.make(options));
    }

    private ProvenPasskey proven() throws Exception {
        String options = passkeys.assertionOptions();
        return passkeys.proven(options, key.prove(options));
    }

    private void triedToRegister(String options, String answer) {
        try {
            passkeys.registered(options, answer);
        } catch (PasskeyRefused expected) {
            assertThat(expected.getCause()).isNotNull();
        }
    }

    private static String flipped(String answer, String field, int bit) {
        String value = answer.replaceFirst(".*\"" + field + "\":\"([^\"]*).*", "$1");
        byte[] bytes = Base64.getUrlDecoder().decode(value);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return answer.replace(value, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private static void assertRefused(ThrowingCallable attempt, String why) {
        assertThatThrownBy(attempt).isInstanceOf(PasskeyRefused.class).hasMessageContaining(why);
    }
}
