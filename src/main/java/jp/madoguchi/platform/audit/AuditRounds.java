package jp.madoguchi.platform.audit;

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

/** Lets the sealer go its round on this node. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditRounds {

    private static final System.Logger LOG = System.getLogger(AuditRounds.class.getName());

    @Resource(lookup = "java:app/jdbc/main")
    private DataSource dataSource;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void round() {
        Round.go("sealing the trail", () -> new AuditSealer(dataSource, clock).seal());
    }

    /** Each night the whole chain is walked; a break is the loudest line in the log. */
    @Schedule(hour = "4", timezone = "Asia/Tokyo", persistent = false)
    void verify() {
        Round.go("walking the trail", () -> {
            AuditFinding finding = new AuditVerifier(dataSource).verify();
            LOG.log(finding.isSound() ? Level.INFO : Level.ERROR, "The audit trail: " + finding);
        });
    }
}
