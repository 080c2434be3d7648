package jp.madoguchi.platform;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** A number for one event, short enough to be read aloud: no letters or digits that look or sound alike. */
public final class Reference {

    /** Digits and capitals that are not mistaken for each other. */
    public static final String ALPHABET = "23456789ACDEFHJKMNPRTWXY";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What such a number looks like. */
    public static final Pattern SHAPE = Pattern.compile("[%1$s]{3}-[%1$s]{3}-[%1$s]{3}".formatted(ALPHABET));

    private Reference() {
    }

    public static String next() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 9; i++) {
            if (i == 3 || i == 6) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
