package jp.madoguchi.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables up to date before the first page; Flyway is the only one who changes them. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @PostConstruct
    void bringUpToDate() {
        StartCheck.orStop();
        try {
            migrate();
        } catch (RuntimeException failure) {
            StartCheck.stop(1, List.of("The database cannot be brought up to date: " + failure.getMessage()));
        }
    }

    private void migrate() {
        Flyway.configure()
            .dataSource(database)
            .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor())
            .load()
            .migrate();
    }

    private String vendor() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
