package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds reports of what is wrong in the register: for a facility its own, for the staff those that wait for an answer. */
@ApplicationScoped
public class FactReports {

    @PersistenceContext
    EntityManager entities;

    List<FactReport> ofFacility(long facility, int most) {
        return entities.createQuery("select r from FactReport r where r.facilityId = :facility order by r.reportedAt desc, r.id desc", FactReport.class)
            .setParameter("facility", facility).setMaxResults(most).getResultList();
    }

    Optional<FactReport> sentBefore(String formId, long person) {
        return entities.createQuery("select r from FactReport r where r.formId = :form and r.personId = :person", FactReport.class)
            .setParameter("form", formId).setParameter("person", person).getResultStream().findFirst();
    }

    /** Oldest first: who has waited longest is answered first. */
    List<FactReport> open(int most) {
        return entities.createQuery("select r from FactReport r where r.answeredAt is null order by r.reportedAt, r.id", FactReport.class)
            .setMaxResults(most).getResultList();
    }

    Optional<FactReport> find(String number) {
        return numbered(number, LockModeType.NONE);
    }

    /** For the verb that answers it: of two at once the second waits, and finds it answered. */
    Optional<FactReport> held(String number) {
        return numbered(number, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<FactReport> numbered(String number, LockModeType lock) {
        return entities.createQuery("select r from FactReport r where r.number = :number", FactReport.class)
            .setParameter("number", number).setLockMode(lock).getResultStream().findFirst();
    }
}
