package jp.madoguchi.platform;

import java.util.Set;

/** Every secret that the demo profile uses; they are in the repository, so they protect nothing. */
public final class DemoSecrets {

    static final String DATABASE_PASSWORD = "embedded";
    static final String KEYSTORE_PASSWORD = "madoguchi-demo";

    /** Of all people of the demo, and what their 認証アプリ share with us. */
    public static final String PASSWORD = "madoguchi-wo-tamesu";
    public static final String APP = "MADOGUCHIDEMOMADOGUCHIDEMOABCDEF";

    private DemoSecrets() {
    }

    static boolean contains(String secret) {
        return Set.of(DATABASE_PASSWORD, KEYSTORE_PASSWORD).contains(secret);
    }
}
