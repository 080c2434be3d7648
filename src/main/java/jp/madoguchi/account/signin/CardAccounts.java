package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.account.Person;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Role;

/** Makes a person without mail and his card, in the transaction of a verb. */
@ApplicationScoped
class CardAccounts {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Cards cards;

    @Inject
    CardLetters letters;

    Person open(Registered facility, String name, DrawnPin pin, CardCodes codes, Instant now, Caller caller) {
        Person person = new Person(name, Optional.empty(), now, caller.signature());
        entities.persist(person);
        entities.flush();
        entities.persist(new MemberRole(person.getId(), facility.id(), Role.FACILITY_MANAGER, now, caller));
        entities.persist(new CodeCard(person.getId(), facility.id(), pin.hash(), cards.sealed(codes), codes.first(), now, caller));
        letters.pin(facility, person, pin.digits(), now);
        letters.card(facility, person, codes, now);
        return person;
    }

    /** In place of a card that ends: the same person and facility, whatever is new. */
    void replace(CodeCard card, String pinHash, CardCodes codes, int next, Instant now, Caller caller) {
        card.end(now);
        entities.flush();
        entities.persist(new CodeCard(card.personId(), card.facilityId(), pinHash, cards.sealed(codes), next, now, caller));
    }

    boolean hasManager(long facility) {
        return !entities.createQuery("select r.id from MemberRole r where r.facilityId = :facility and r.role = :role and r.endedAt is null", Long.class)
            .setParameter("facility", facility).setParameter("role", Role.FACILITY_MANAGER).setMaxResults(1).getResultList().isEmpty();
    }
}
