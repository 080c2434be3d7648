package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** Answers who reported that the register is wrong. Putting it right is another act, by whoever confirms facts. */
@ApplicationScoped
public class AnswerReport {

    public enum Outcome {
        ANSWERED,
        /** By somebody else, a moment before. */
        ANSWERED_BEFORE,
        NOT_FOUND
    }

    @Inject
    FactReports reports;

    @Inject
    ReportMails mails;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Outcome answer(String number, String words, Caller caller) {
        caller.require(Permission.DECIDE_REGISTRATION);
        Instant now = clock.instant();
        Optional<FactReport> found = reports.held(number);
        if (found.isEmpty()) {
            return Outcome.NOT_FOUND;
        }
        FactReport report = found.get();
        if (report.isAnswered()) {
            return report.isAnsweredSo(words, caller) ? Outcome.ANSWERED : Outcome.ANSWERED_BEFORE;
        }
        report.answer(words, caller, now);
        mails.answer(report, now);
        trail.record(now, caller, "ANSWER_REPORT", "facility:" + report.facilityId(), number);
        return Outcome.ANSWERED;
    }
}
