package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds 仮登録: a person only his own. */
@ApplicationScoped
public class Registrations {

    private static final String BY_NUMBER = "select r from Registration r where r.number = :number";

    @PersistenceContext
    EntityManager entities;

    List<Registration> of(long person) {
        return entities.createQuery("select r from Registration r where r.personId = :person order by r.askedAt desc, r.id desc", Registration.class)
            .setParameter("person", person).setMaxResults(20).getResultList();
    }

    Optional<Registration> of(long person, String number) {
        return find(number).filter(registration -> registration.personId() == person);
    }

    Optional<Registration> find(String number) {
        return entities.createQuery(BY_NUMBER, Registration.class).setParameter("number", number).getResultStream().findFirst();
    }

    /** For a verb that decides: who decides at the same moment is second, on whichever node. */
    Optional<Registration> held(String number) {
        return entities.createQuery(BY_NUMBER, Registration.class).setParameter("number", number)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Registration> openWith(String activeKey) {
        return entities.createQuery("select r from Registration r where r.activeKey = :key", Registration.class)
            .setParameter("key", activeKey).getResultStream().findFirst();
    }

    List<Registration> open(int most) {
        return entities.createQuery("select r from Registration r where r.state = :waiting order by r.askedAt, r.id", Registration.class)
            .setParameter("waiting", RegistrationState.WAITING).setMaxResults(most).getResultList();
    }

    /** Of those that wait, whose number some list has brought: whether it still holds, under which name, is asked one by one. */
    List<Registration> listedBehind(long id, int most) {
        return entities.createQuery("select r from Registration r where r.state = :waiting and r.id > :id "
            + "and exists (select i.id from FacilityIdentifier i where i.number = r.identifier and i.kind = r.kind) order by r.id", Registration.class)
            .setParameter("waiting", RegistrationState.WAITING).setParameter("id", id).setMaxResults(most).getResultList();
    }

    List<Registration> decided(int most) {
        return entities.createQuery("select r from Registration r where r.state <> :waiting order by r.decidedAt desc, r.id desc", Registration.class)
            .setParameter("waiting", RegistrationState.WAITING).setMaxResults(most).getResultList();
    }
}
