package jp.madoguchi.account.proof;

/** A passkey whose owner is there. A sign count that went back may mean that the key was copied; synced keys stay at 0 and never do. */
public record ProvenPasskey(String credentialId, String userHandle, long signCount, boolean wentBack) {
}
