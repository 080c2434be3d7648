package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What administrators asked one another for. */
@ApplicationScoped
class Requests {

    @PersistenceContext
    EntityManager entities;

    Optional<RoleLoan> loan(long id) {
        return Optional.ofNullable(entities.find(RoleLoan.class, id));
    }

    List<RoleLoan> newestLoans(int most) {
        return entities.createQuery("select l from RoleLoan l order by l.askedAt desc, l.id desc", RoleLoan.class).setMaxResults(most).getResultList();
    }

    /** The one that is still to be decided. */
    Optional<FactorReset> openReset(long person, Instant now) {
        return entities.createQuery("select f from FactorReset f where f.personId = :person and f.decidedAt is null order by f.id desc", FactorReset.class)
            .setParameter("person", person).getResultStream().filter(reset -> reset.isOpenAt(now)).findFirst();
    }

    boolean isLoanAsked(long person, Duty duty, Instant now) {
        return entities.createQuery("select l from RoleLoan l where l.personId = :person and l.decidedAt is null", RoleLoan.class)
            .setParameter("person", person).getResultStream().anyMatch(loan -> loan.isOpenAt(now) && loan.duty().equals(duty));
    }

    /** Whom somebody waits for whose phone is lost. */
    List<Long> peopleToReset(Instant now) {
        return entities.createQuery("select f from FactorReset f where f.decidedAt is null order by f.askedAt", FactorReset.class)
            .getResultStream().filter(reset -> reset.isOpenAt(now)).map(FactorReset::personId).toList();
    }

    /** For who decides: the other one, at the same moment, is second. */
    <R extends Countersigned> Optional<R> held(Class<R> kind, long id) {
        return Optional.ofNullable(entities.find(kind, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Countersigned request) {
        entities.persist(request);
    }
}
