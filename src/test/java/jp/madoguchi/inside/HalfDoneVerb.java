package jp.madoguchi.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.outbox.Envelope;
import jp.madoguchi.platform.outbox.Outbox;

/** A verb that writes what it should and then goes wrong in one of two ways. */
@ApplicationScoped
public class HalfDoneVerb {

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Transactional
    public String markedForRollback(String subject) {
        write(subject);
        transaction.setRollbackOnly();
        return "done";
    }

    @Transactional
    public String failing(String subject) {
        write(subject);
        throw new IllegalStateException("in the middle");
    }

    @Transactional
    public String whole(String subject) {
        write(subject);
        return "done";
    }

    private void write(String subject) {
        Instant at = Instant.parse("2026-01-15T00:00:00Z");
        outbox.mail(at, new Envelope("a@b.example", "𠮷田", subject), "本文");
        trail.record(at, Caller.HOUSE, "TRY", subject, "");
    }
}
