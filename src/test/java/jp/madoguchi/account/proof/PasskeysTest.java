package jp.madoguchi.account.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Base64;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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

    /** Whatever bytes come, the answer is no and never a fault. */
    @Test
    void noBrokenAnswerGetsThrough() throws Exception {
        String options = passkeys.registrationOptions(HANAKO, "hanako@example.jp", "山田 花子");
        String answer = key.make(options);
        String attestation = answer.replaceFirst(".*\"attestationObject\":\"([^\"]*).*", "$1");
        byte[] whole = Base64.getUrlDecoder().decode(attestation);
        for (int at = 0; at < 29 + 55; at++) {
            for (int bit = 1; bit < 256; bit <<= 1) {
                byte[] broken = whole.clone();
                broken[at] ^= (byte) bit;
                String changed = answer.replace(attestation, Base64.getUrlEncoder().withoutPadding().encodeToString(broken));
                try {
                    passkeys.registered(options, changed);
                } catch (PasskeyRefused expected) {
                } catch (Throwable t) {
                    System.out.println(at + " " + bit + " " + t + " " + t.getStackTrace()[0]);
                }
            }
        }
    }

    private NewPasskey made() throws Exception {
        String options = passkeys.registrationOptions(HANAKO, "hanako@example.jp", "山田 花子");
        return passkeys.registered(options, key.make(options));
    }

    private ProvenPasskey proven() throws Exception {
        String options = passkeys.assertionOptions();
        return passkeys.proven(options, key.prove(options));
    }

    private static void assertRefused(ThrowingCallable attempt, String why) {
        assertThatThrownBy(attempt).isInstanceOf(PasskeyRefused.class).hasMessageContaining(why);
    }
}
