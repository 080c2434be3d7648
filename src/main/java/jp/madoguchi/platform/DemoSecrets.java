package jp.madoguchi.platform;

import java.util.Set;

/** Every secret that the demo profile uses; they are in the repository, so they protect nothing. */
final class DemoSecrets {

    static final String DATABASE_PASSWORD = "embedded";
    static final String KEYSTORE_PASSWORD = "madoguchi-demo";

    static final String DESK_KEY = "madoguchi-demo-desk";

    private DemoSecrets() {
    }

    static boolean contains(String secret) {
        return Set.of(DATABASE_PASSWORD, KEYSTORE_PASSWORD, DESK_KEY).contains(secret);
    }
}
