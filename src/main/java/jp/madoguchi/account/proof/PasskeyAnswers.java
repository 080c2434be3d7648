package jp.madoguchi.account.proof;

import com.yubico.webauthn.data.AttestationObject;
import com.yubico.webauthn.data.AuthenticatorAssertionResponse;
import com.yubico.webauthn.data.AuthenticatorAttestationResponse;
import com.yubico.webauthn.data.ClientAssertionExtensionOutputs;
import com.yubico.webauthn.data.ClientRegistrationExtensionOutputs;
import com.yubico.webauthn.data.PublicKeyCredential;
import java.io.IOException;

/** What the browser answered. The library takes some answers that nobody's browser gives for granted and would fail on them. */
final class PasskeyAnswers {

    private PasskeyAnswers() {
    }

    static PublicKeyCredential<AuthenticatorAttestationResponse, ClientRegistrationExtensionOutputs> toMake(String json) throws IOException {
        var answer = present(PublicKeyCredential.parseRegistrationResponseJson(json));
        AttestationObject attestation = answer.getResponse().getAttestation();
        // Not asked for, and its check needs an HTTP client that is not in the war.
        if (attestation.getFormat().equals("android-safetynet")) {
            throw new IllegalArgumentException("an attestation of a withdrawn kind");
        }
        if (attestation.getAuthenticatorData().getAttestedCredentialData().isEmpty()) {
            throw new IllegalArgumentException("an answer without a key");
        }
        return answer;
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse, ClientAssertionExtensionOutputs> toProve(String json) throws IOException {
        return present(PublicKeyCredential.parseAssertionResponseJson(json));
    }

    private static <T> T present(T answer) {
        if (answer == null) {
            throw new IllegalArgumentException("no answer");
        }
        return answer;
    }
}
