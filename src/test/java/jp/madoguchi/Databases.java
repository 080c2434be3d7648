package jp.madoguchi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;

/** The databases the portal runs on. Each call of {@link #fresh} gives an empty, migrated one of its own. */
public enum Databases {

    H2_MEMORY("h2") {
        @Override
        DataSource empty() {
            return h2("mem:" + "trial" + COUNT.incrementAndGet());
        }
    },
    H2_FILE("h2") {
        @Override
        DataSource empty() {
            try {
                return h2("file:" + Files.createTempDirectory("madoguchi").resolve("trial") + ";WRITE_DELAY=0");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL("postgresql") {
        @Override
        DataSource empty() {
            return Postgres.RUNNING.getDatabase("postgres", freshPostgres());
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String vendor;

    Databases(String vendor) {
        this.vendor = vendor;
    }

    public DataSource fresh() {
        DataSource dataSource = empty();
        Flyway.configure().dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .load().migrate();
        return dataSource;
    }

    abstract DataSource empty();

    /** The address of an empty database for a process of its own, which migrates it itself. */
    static String freshPostgresUrl() {
        return "jdbc:postgresql://localhost:" + Postgres.RUNNING.getPort() + "/" + freshPostgres();
    }

    private static String freshPostgres() {
        String name = "trial" + COUNT.incrementAndGet();
        try (Connection connection = Postgres.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return name;
    }

    private static DataSource h2(String where) {
        return JdbcConnectionPool.create("jdbc:h2:" + where + ";DB_CLOSE_ON_EXIT=FALSE", "sa", "");
    }

    /** One server for all tests of this JVM, started by the first that needs it; it goes when the JVM goes. */
    private static final class Postgres {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
