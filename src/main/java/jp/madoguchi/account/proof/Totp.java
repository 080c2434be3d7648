package jp.madoguchi.account.proof;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import jp.madoguchi.platform.text.Folding;

/** The six digits of an authenticator app (RFC 6238). SHA-1, 30 seconds and 6 digits, since most apps ignore anything else they are told. */
public final class Totp {

    private final byte[] secret;

    private Totp(byte[] secret) {
        this.secret = secret;
    }

    public static Totp fresh() {
        byte[] secret = new byte[20];
        new SecureRandom().nextBytes(secret);
        return new Totp(secret);
    }

    /** With a secret as {@link #secret} gave it. */
    public static Totp of(String secret) {
        return new Totp(Base32.read(secret));
    }

    /** In base32, as it is typed into an app and kept under seal. */
    public String secret() {
        return Base32.write(secret);
    }

    /**
     * The step of 30 seconds whose code was typed: this one, the last or the next, since phones' clocks are not exact. Whoever asks keeps
     * it and takes only a greater one the next time, or a code that was looked over could be used twice.
     */
    public OptionalLong matchedStep(String typed, Instant now) {
        String digits = Folding.digits(typed);
        long step = now.getEpochSecond() / 30;
        return LongStream.rangeClosed(step - 1, step + 1).filter(near -> code(near).equals(digits)).findFirst();
    }

    /** What the QR code holds that an app reads. */
    public String uri(String issuer, String account) {
        return "otpauth://totp/%1$s:%2$s?secret=%3$s&issuer=%1$s&algorithm=SHA1&digits=6&period=30"
            .formatted(encoded(issuer), encoded(account), secret());
    }

    /** For the demo, which has no app. */
    public String codeAt(Instant now) {
        return code(now.getEpochSecond() / 30);
    }

    String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA1 is not available", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
