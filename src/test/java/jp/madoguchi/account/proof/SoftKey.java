package jp.madoguchi.account.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** A browser and its authenticator in software: one passkey on P-256, made and proven as navigator.credentials would. What it says can be made wrong. */
public final class SoftKey {

    private static final int PRESENT = 1;
    private static final int VERIFIED = 4;
    private static final int ATTESTED = 64;

    private final KeyPair key;
    private final byte[] id = new byte[16];
    private String userHandle;
    public String origin;
    public String rpId;
    public String format = "none";
    public boolean verified = true;
    public int count;

    public SoftKey(String origin, String rpId) throws GeneralSecurityException {
        this.origin = origin;
        this.rpId = rpId;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        key = generator.generateKeyPair();
        new SecureRandom().nextBytes(id);
    }

    public String id() {
        return text(id);
    }

    /** What the browser answers to navigator.credentials.create. */
    public String make(String options) throws GeneralSecurityException, IOException {
        userHandle = new ObjectMapper().readTree(options).at("/publicKey/user/id").asText();
        byte[] data = authenticatorData(ATTESTED, new byte[16], ByteBuffer.allocate(2).putShort((short) id.length).array(), id, cose());
        byte[] attestation = join(hex("a363666d74"), new byte[] {(byte) (0x60 + format.length())},
            format.getBytes(StandardCharsets.US_ASCII), hex("6761747453746d74a068617574684461746158"), new byte[] {(byte) data.length}, data);
        return answer("\"attestationObject\":\"%s\",\"transports\":[\"internal\"],\"clientDataJSON\":\"%s\""
            .formatted(text(attestation), text(clientData("webauthn.create", options))));
    }

    /** What the browser answers to navigator.credentials.get. */
    public String prove(String options) throws GeneralSecurityException, IOException {
        count++;
        byte[] data = authenticatorData(0);
        byte[] client = clientData("webauthn.get", options);
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key.getPrivate());
        signature.update(join(data, sha256(client)));
        return answer("\"authenticatorData\":\"%s\",\"clientDataJSON\":\"%s\",\"signature\":\"%s\",\"userHandle\":\"%s\""
            .formatted(text(data), text(client), text(signature.sign()), userHandle));
    }

    private String answer(String response) {
        return "{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\",\"response\":{%2$s},\"clientExtensionResults\":{}}".formatted(id(), response);
    }

    private byte[] clientData(String type, String options) throws IOException {
        String challenge = new ObjectMapper().readTree(options).at("/publicKey/challenge").asText();
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}".formatted(type, challenge, origin)
            .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int flag, byte[]... more) throws GeneralSecurityException {
        int flags = PRESENT | (verified ? VERIFIED : 0) | flag;
        return join(sha256(rpId.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) flags},
            ByteBuffer.allocate(4).putInt(count).array(), join(more));
    }

    /** {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y} */
    private byte[] cose() {
        ECPublicKey open = (ECPublicKey) key.getPublic();
        return join(hex("a5010203262001215820"), number(open.getW().getAffineX()), hex("225820"), number(open.getW().getAffineY()));
    }

    private static byte[] number(BigInteger number) {
        byte[] bytes = new byte[32];
        for (int i = 0; i < 32; i++) {
            bytes[31 - i] = number.shiftRight(8 * i).byteValue();
        }
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
