package jp.madoguchi.account.proof;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hash in the PHC string form: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$tag}. It says how it was made, so the cost can rise later. */
record Argon2Text(Argon2Cost cost, byte[] salt, byte[] tag) {

    private static final Pattern FORM = Pattern.compile(
        "\\$argon2id\\$v=19\\$m=([1-9][0-9]{0,6}),t=([1-9][0-9]?),p=([1-9])\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    static Argon2Text read(String phc) {
        Matcher parts = FORM.matcher(phc);
        if (!parts.matches()) {
            // The string is not repeated: a hash does not belong into a log.
            throw new IllegalArgumentException("not an Argon2id hash");
        }
        Argon2Cost cost = new Argon2Cost(number(parts, 1), number(parts, 2), number(parts, 3));
        return new Argon2Text(cost, bytes(parts, 4), bytes(parts, 5));
    }

    @Override
    public String toString() {
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(cost.memory(), cost.passes(), cost.lanes(), text(salt), text(tag));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static byte[] bytes(Matcher parts, int group) {
        return Base64.getDecoder().decode(parts.group(group));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
