package jp.madoguchi.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the database gives a sign of life. */
@ApplicationScoped
public class DatabaseSign {

    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    public boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }
}
