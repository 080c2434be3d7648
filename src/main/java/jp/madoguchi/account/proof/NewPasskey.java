package jp.madoguchi.account.proof;

import java.util.List;

/** A passkey just made. If synced, it lives in its owner's cloud and survives the loss of a phone; if not, a second one is advisable. */
public record NewPasskey(String credentialId, String userHandle, String publicKeyCose, long signCount, List<String> transports, boolean synced) {
}
