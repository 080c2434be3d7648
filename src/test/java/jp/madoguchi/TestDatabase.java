package jp.madoguchi;

import java.util.LinkedHashMap;
import java.util.Map;

/** The database this run of the tests is about, as settings for a portal: -Dmadoguchi.test.database=h2|postgresql. */
public final class TestDatabase {

    private static final boolean POSTGRESQL = "postgresql".equals(System.getProperty("madoguchi.test.database"));

    private TestDatabase() {
    }

    public static boolean isPostgresql() {
        return POSTGRESQL;
    }

    public static String name() {
        return POSTGRESQL ? "PostgreSQL" : "H2";
    }

    /** Settings of a database of its own: a PostgreSQL one, or the embedded one in the portal's data folder. */
    static Map<String, String> fresh() {
        return POSTGRESQL ? freshPostgresql() : new LinkedHashMap<>();
    }

    static Map<String, String> freshPostgresql() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("MADOGUCHI_DB_URL", Databases.freshPostgresUrl());
        settings.put("MADOGUCHI_DB_USER", "postgres");
        settings.put("MADOGUCHI_DB_PASSWORD", "postgres");
        return settings;
    }
}
