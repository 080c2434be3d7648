package jp.madoguchi.account.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import java.util.Set;

/** What is asked of the browser, as JSON in one form for both ways; the library writes a form that it does not read. */
final class PasskeyOptions {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AuthenticatorSelectionCriteria RESIDENT_AND_VERIFYING = AuthenticatorSelectionCriteria.builder()
        .residentKey(ResidentKeyRequirement.REQUIRED).userVerification(UserVerificationRequirement.REQUIRED).build();

    private PasskeyOptions() {
    }

    static String toMake(RelyingParty party, UserIdentity user, Set<PublicKeyCredentialDescriptor> held) {
        PublicKeyCredentialCreationOptions options = party.startRegistration(
            StartRegistrationOptions.builder().user(user).authenticatorSelection(RESIDENT_AND_VERIFYING).build());
        return written(() -> options.toBuilder().excludeCredentials(held).build().toCredentialsCreateJson());
    }

    static PublicKeyCredentialCreationOptions made(String options) throws JsonProcessingException {
        return PublicKeyCredentialCreationOptions.fromJson(publicKey(options));
    }

    static String toProve(AssertionRequest request) {
        return written(request::toCredentialsGetJson);
    }

    static AssertionRequest asked(String options) throws JsonProcessingException {
        return AssertionRequest.fromJson("{\"publicKeyCredentialRequestOptions\":" + publicKey(options) + "}");
    }

    private static String publicKey(String options) throws JsonProcessingException {
        JsonNode publicKey = JSON.readTree(options).get("publicKey");
        if (publicKey == null) {
            throw new IllegalArgumentException("not options of ours");
        }
        return publicKey.toString();
    }

    private static String written(Writing writing) {
        try {
            return writing.json();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Options cannot be written", e);
        }
    }

    private interface Writing {

        String json() throws JsonProcessingException;
    }
}
