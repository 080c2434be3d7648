package jp.madoguchi.platform.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import javax.sql.DataSource;
import jp.madoguchi.platform.Aside;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** Walks the whole chain for somebody who asks. */
@ApplicationScoped
public class VerifyAudit {

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @Inject
    Aside aside;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public AuditFinding verify(Caller caller) {
        caller.require(Permission.READ_AUDIT);
        AuditFinding finding = aside.read(() -> new AuditVerifier(database).verify());
        trail.record(clock.instant(), caller, "VERIFY_AUDIT", "audit", finding.isSound() ? "sound" : finding.firstBreak().orElseThrow().toString());
        return finding;
    }
}
