package jp.madoguchi.platform.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import jp.madoguchi.platform.Caller;

/**
 * Where verbs and finders say who did what and who looked at what, in the transaction of the deed itself. Appending takes
 * no lock; the chain is made afterwards by the {@link AuditSealer}. Identifiers go in here, never secrets or contents.
 */
@Dependent
public class AuditTrail {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entityManager;

    AuditTrail() {
    }

    AuditTrail(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public void record(Instant at, Caller caller, String deed, String subject, String detail) {
        AuditEntry entry = new AuditEntry(at, caller.signature(), deed, subject, detail, "");
        entityManager.persist(entry);
        entityManager.persist(new AuditUnsealed(entry));
    }
}
