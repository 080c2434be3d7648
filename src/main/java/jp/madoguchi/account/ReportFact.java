package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** 誤りを連絡する: tells the office what is wrong about the caller's own facility. */
@ApplicationScoped
public class ReportFact {

    @PersistenceContext
    EntityManager entities;

    @Inject
    FactReports reports;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The number of the report; the one given before where this form was sent already. */
    @Transactional
    public String report(String formId, FactItem item, String words, Caller caller) {
        caller.require(Permission.REPORT_FACTS);
        Instant now = clock.instant();
        // Who presses twice at once waits for himself, and finds it done.
        entities.find(Person.class, caller.person(), LockModeType.PESSIMISTIC_WRITE);
        return reports.sentBefore(formId, caller.person()).orElseGet(() -> {
            FactReport report = new FactReport(formId, item, words, caller, now);
            entities.persist(report);
            trail.record(now, caller, "REPORT_FACT", "facility:" + caller.facility(), report.getNumber() + " " + item);
            return report;
        }).getNumber();
    }
}
