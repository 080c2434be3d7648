package jp.madoguchi.account.proof;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import com.yubico.webauthn.data.exception.Base64UrlException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The shelf as the library asks for it: by user names also, which nobody has here, so that the user handle stands for them. */
record ShelfForYubico(PasskeyShelf shelf) implements CredentialRepository {

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String name) {
        return Set.of();
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String userHandle) {
        return Optional.of(bytes(userHandle));
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray userHandle) {
        return Optional.of(userHandle.getBase64Url());
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray credentialId, ByteArray userHandle) {
        return shelf.find(credentialId.getBase64Url())
            .filter(kept -> kept.userHandle().equals(userHandle.getBase64Url())).map(ShelfForYubico::registered);
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray credentialId) {
        return shelf.find(credentialId.getBase64Url()).map(ShelfForYubico::registered).stream().collect(Collectors.toSet());
    }

    Set<PublicKeyCredentialDescriptor> heldBy(String userHandle) {
        return shelf.idsOf(userHandle).stream()
            .map(id -> PublicKeyCredentialDescriptor.builder().id(bytes(id)).build()).collect(Collectors.toSet());
    }

    static ByteArray bytes(String base64url) {
        try {
            return ByteArray.fromBase64Url(base64url);
        } catch (Base64UrlException e) {
            throw new IllegalArgumentException("not base64url", e);
        }
    }

    private static RegisteredCredential registered(KeptPasskey kept) {
        return RegisteredCredential.builder().credentialId(bytes(kept.credentialId())).userHandle(bytes(kept.userHandle()))
            .publicKeyCose(bytes(kept.publicKeyCose())).signatureCount(kept.signCount()).build();
    }
}
