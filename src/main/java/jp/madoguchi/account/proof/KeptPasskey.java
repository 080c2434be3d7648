package jp.madoguchi.account.proof;

/** What the shelf knows of a passkey and its owner needs to prove it. The user handle is a random number of the person, never a name. */
public record KeptPasskey(String credentialId, String userHandle, String publicKeyCose, long signCount) {
}
