package jp.madoguchi.account.proof;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** What one hash costs: KiB of memory, passes over it, lanes. More than a node can bear is refused before any memory is taken. */
record Argon2Cost(int memory, int passes, int lanes) {

    /** OWASP's smallest memory for two passes: as dear as a node with many people signing in can afford. */
    static final Argon2Cost CURRENT = new Argon2Cost(19_456, 2, 1);

    Argon2Cost {
        boolean bearable = memory >= 8 * lanes && memory <= 65_536 && passes >= 1 && passes <= 10 && lanes >= 1 && lanes <= 4;
        if (!bearable) {
            throw new IllegalArgumentException("not a cost of ours");
        }
    }

    byte[] hash(byte[] password, byte[] salt, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
        byte[] tag = new byte[length];
        generator.generateBytes(password, tag);
        return tag;
    }
}
