package jp.madoguchi.account.proof;

import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.RegistrationFailedException;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Passkeys made and proven. They are good as the only proof: the key stays on its device, which asks its owner for a finger, a face or
 * a number (user verification), and knows by itself whose it is (resident). What make a device is, is not asked (attestation none).
 * Options are JSON, {@code {"publicKey": …}}, for the browser; the same text is given back with the browser's answer.
 */
public final class Passkeys {

    private final ShelfForYubico shelf;
    private final RelyingParty party;

    /** With the portal's own public address, never that of a request: it is what keeps a look-alike site from using a passkey. */
    public Passkeys(URI address, String siteName, PasskeyShelf shelf) {
        this.shelf = new ShelfForYubico(shelf);
        party = RelyingParty.builder()
            .identity(RelyingPartyIdentity.builder().id(address.getHost()).name(siteName).build())
            .credentialRepository(this.shelf)
            .origins(Set.of(address.getScheme() + "://" + address.getRawAuthority()))
            // Whoever asks is told of a count that went back, and decides.
            .validateSignatureCounter(false)
            .build();
    }

    /** To make a passkey; devices that hold one of this person already are left out. */
    public String registrationOptions(String userHandle, String mail, String name) {
        UserIdentity user = UserIdentity.builder().name(mail).displayName(name).id(ShelfForYubico.bytes(userHandle)).build();
        return PasskeyOptions.toMake(party, user, shelf.heldBy(userHandle));
    }

    public NewPasskey registered(String options, String answer) throws PasskeyRefused {
        try {
            PublicKeyCredentialCreationOptions asked = PasskeyOptions.made(options);
            FinishRegistrationOptions finish = FinishRegistrationOptions.builder()
                .request(asked).response(PasskeyAnswers.toMake(answer)).build();
            return passkey(asked, party.finishRegistration(finish));
        } catch (IOException | RegistrationFailedException | IllegalArgumentException e) {
            throw new PasskeyRefused(e);
        }
    }

    /** To prove any passkey of this site: the person chooses, nobody has to say first who they are. */
    public String assertionOptions() {
        return PasskeyOptions.toProve(party.startAssertion(
            StartAssertionOptions.builder().userVerification(UserVerificationRequirement.REQUIRED).build()));
    }

    /** Whose passkey it was. Who is signed in already must compare the user handle with their own. */
    public ProvenPasskey proven(String options, String answer) throws PasskeyRefused {
        try {
            AssertionRequest asked = PasskeyOptions.asked(options);
            AssertionResult result = party.finishAssertion(FinishAssertionOptions.builder()
                .request(asked).response(PasskeyAnswers.toProve(answer)).build());
            return new ProvenPasskey(result.getCredential().getCredentialId().getBase64Url(),
                result.getCredential().getUserHandle().getBase64Url(), result.getSignatureCount(), !result.isSignatureCounterValid());
        } catch (IOException | AssertionFailedException | IllegalArgumentException e) {
            throw new PasskeyRefused(e);
        }
    }

    private static NewPasskey passkey(PublicKeyCredentialCreationOptions asked, RegistrationResult result) {
        return new NewPasskey(result.getKeyId().getId().getBase64Url(), asked.getUser().getId().getBase64Url(),
            result.getPublicKeyCose().getBase64Url(), result.getSignatureCount(),
            result.getKeyId().getTransports().stream().flatMap(Set::stream).map(transport -> transport.getId()).toList(),
            result.isBackedUp());
    }
}
