package jp.madoguchi.platform.outbox;

import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import javax.sql.DataSource;
import jp.madoguchi.platform.Round;
import jp.madoguchi.platform.keys.Vault;

/** Lets the worker go its round on this node. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxRounds {

    @Resource(lookup = "java:app/jdbc/main")
    private DataSource dataSource;
    @Inject
    private Vault vault;
    @Inject
    private MailSettings settings;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void round() {
        Round.go("the outbox", () -> new OutboxWorker(dataSource, vault, settings, clock).work());
    }
}
