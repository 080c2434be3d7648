package jp.madoguchi.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.platform.Aside;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.TimePlace;

/** Who looks at the trail stands in it himself. */
@ApplicationScoped
public class LookAtAudit {

    @Inject
    AuditBook book;

    @Inject
    Aside aside;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public List<AuditLine> look(AuditFilter filter, TimePlace before, int size, Caller caller) {
        caller.require(Permission.READ_AUDIT);
        List<AuditLine> found = aside.read(() -> book.page(filter, before, size));
        trail.record(clock.instant(), caller, "LOOK_AT_AUDIT", "audit", filter.inWords());
        return found;
    }
}
