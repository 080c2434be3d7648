package jp.madoguchi.account.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shelf for tests. */
public final class ShelfInMemory implements PasskeyShelf {

    private final Map<String, KeptPasskey> kept = new HashMap<>();

    public void put(NewPasskey passkey) {
        put(passkey, passkey.signCount());
    }

    public void put(NewPasskey passkey, long signCount) {
        kept.put(passkey.credentialId(), new KeptPasskey(passkey.credentialId(), passkey.userHandle(), passkey.publicKeyCose(), signCount));
    }

    @Override
    public Optional<KeptPasskey> find(String credentialId) {
        return Optional.ofNullable(kept.get(credentialId));
    }

    @Override
    public List<String> idsOf(String userHandle) {
        return kept.values().stream().filter(passkey -> passkey.userHandle().equals(userHandle)).map(KeptPasskey::credentialId).toList();
    }
}
