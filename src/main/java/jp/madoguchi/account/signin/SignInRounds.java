package jp.madoguchi.account.signin;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import javax.sql.DataSource;
import jp.madoguchi.platform.Round;

/** Tidies up after sign-ins, each night. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SignInRounds {

    private static final System.Logger LOG = System.getLogger(SignInRounds.class.getName());

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "30", timezone = "Asia/Tokyo", persistent = false)
    void round() {
        Round.go("old sign-ins", () -> LOG.log(Level.INFO, "Old rows of signing in removed: " + new OldRows(database, clock).remove()));
    }
}
