package jp.madoguchi.account.proof;

import java.util.List;
import java.util.Optional;

/** Where passkeys are kept. Ids and user handles are base64url without padding, as browsers send them. */
public interface PasskeyShelf {

    Optional<KeptPasskey> find(String credentialId);

    List<String> idsOf(String userHandle);
}
