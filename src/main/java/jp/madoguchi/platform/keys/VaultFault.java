package jp.madoguchi.platform.keys;

/** The vault cannot seal or open something. The message says why and holds neither the secret nor the password. */
public final class VaultFault extends RuntimeException {

    VaultFault(String message) {
        super(message);
    }

    VaultFault(String message, Throwable cause) {
        super(message, cause);
    }
}
