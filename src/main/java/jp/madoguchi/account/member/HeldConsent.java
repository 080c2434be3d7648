package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import jp.madoguchi.account.CorporateConsent;

/** A consent that has not ended, found through the facility or the group it is about, while nobody else can change it. */
@ApplicationScoped
class HeldConsent {

    private static final String OF_FACILITY = "select c from CorporateConsent c where c.id = :id and c.endedAt is null and c.facilityId = :facility";
    private static final String OF_PERSON = "select c from CorporateConsent c where c.id = :id and c.endedAt is null and c.groupId in "
        + "(select m.groupId from CorporateMember m where m.personId = :person and m.endedAt is null)";

    @PersistenceContext
    EntityManager entities;

    Optional<CorporateConsent> ofFacility(long id, long facility) {
        return held(entities.createQuery(OF_FACILITY, CorporateConsent.class).setParameter("facility", facility), id);
    }

    /** Of a group he acts for. */
    Optional<CorporateConsent> ofPerson(long id, long person) {
        return held(entities.createQuery(OF_PERSON, CorporateConsent.class).setParameter("person", person), id);
    }

    private static Optional<CorporateConsent> held(TypedQuery<CorporateConsent> query, long id) {
        return query.setParameter("id", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }
}
