package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds who wishes to join, always by the facility or the person it concerns. */
@ApplicationScoped
public class JoinRequests {

    @PersistenceContext
    EntityManager entities;

    /** What the 管理者 of a facility has to decide, oldest first. */
    public List<JoinRequest> open(long facility) {
        return entities.createQuery("select r from JoinRequest r where r.facilityId = :facility and r.decidedAt is null order by r.askedAt, r.id",
            JoinRequest.class).setParameter("facility", facility).getResultList();
    }

    /** For a verb that decides: who decides at the same moment is second. */
    public Optional<JoinRequest> held(long id, long facility) {
        return entities.createQuery("select r from JoinRequest r where r.id = :id and r.facilityId = :facility", JoinRequest.class)
            .setParameter("id", id).setParameter("facility", facility).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    public Optional<JoinRequest> openOf(long person, long facility) {
        return open(facility).stream().filter(request -> request.personId() == person).findFirst();
    }
}
