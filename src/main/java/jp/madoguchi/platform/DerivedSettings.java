package jp.madoguchi.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * What follows from the settings that were given: a value kept in a file (MADOGUCHI_…_FILE), the embedded
 * database's address, and the driver that goes with a database address.
 */
public final class DerivedSettings implements ConfigSource {

    private static final String PREFIX = "MADOGUCHI_";
    private static final String SUFFIX = "_FILE";

    private final Map<String, String> values = new TreeMap<>();

    public DerivedSettings() {
        System.getenv().forEach((name, value) -> {
            if (name.startsWith(PREFIX) && name.endsWith(SUFFIX)) {
                values.put(propertyName(name.substring(0, name.length() - SUFFIX.length())), contentOf(value));
            }
        });
        String url = given("madoguchi.db.url");
        if (url == null) {
            url = embeddedUrl();
            values.put("madoguchi.db.url", url);
        }
        values.put("madoguchi.db.driver", driverOf(url));
    }

    /** Without WRITE_DELAY=0 a killed process loses commits that were already confirmed. */
    private String embeddedUrl() {
        String directory = given("madoguchi.data.dir");
        Path file = Path.of(directory == null ? "data" : directory).toAbsolutePath().normalize().resolve("madoguchi");
        return "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    private static String driverOf(String url) {
        return url.startsWith("jdbc:postgresql:")
            ? "org.postgresql.ds.PGSimpleDataSource"
            : "org.h2.jdbcx.JdbcDataSource";
    }

    private String given(String property) {
        String system = System.getProperty(property);
        String environment = system == null ? System.getenv(property.toUpperCase().replace('.', '_')) : system;
        return environment == null || environment.isBlank() ? values.get(property) : environment;
    }

    private static String propertyName(String environmentName) {
        return environmentName.toLowerCase().replace('_', '.');
    }

    private static String contentOf(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("A setting names a file that cannot be read: " + file, e);
        }
    }

    /** Above the defaults of the war, below environment and system properties. */
    @Override
    public int getOrdinal() {
        return 200;
    }

    @Override
    public Set<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public String getValue(String name) {
        return values.get(name);
    }

    @Override
    public String getName() {
        return "madoguchi-derived";
    }
}
