package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.facility.Facility;
import jp.madoguchi.account.signin.SignIns;
import jp.madoguchi.platform.Caller;

/** The roles at a facility, for verbs that change them one after the other: two 管理者 must not remove each other. */
@ApplicationScoped
class MemberRoles {

    private static final String ALL = "select r from MemberRole r where r.facilityId = :facility and r.endedAt is null order by r.since, r.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    SignIns signIns;

    /** Asked first, before anything it protects is read: whoever else wants to change them waits. */
    List<MemberRole> held(long facility) {
        entities.find(Facility.class, facility, LockModeType.PESSIMISTIC_WRITE);
        return entities.createQuery(ALL, MemberRole.class).setParameter("facility", facility).getResultList();
    }

    /** A member keeps what he has; an agent's roles begin anew, so that his last day is the one agreed last. */
    void give(long person, long facility, Offer offer, Instant now, Caller by) {
        List<MemberRole> had = held(facility).stream().filter(role -> role.personId() == person && offer.roles().contains(role.getRole())).toList();
        if (offer.isAgent()) {
            end(had, now, by);
            offer.roles().stream().sorted().forEach(role -> entities.persist(
                new MemberRole(person, facility, role, offer.agency().orElseThrow(), offer.until().orElseThrow(), now, by)));
        } else {
            offer.roles().stream().sorted().filter(role -> had.stream().noneMatch(one -> one.getRole() == role))
                .forEach(role -> entities.persist(new MemberRole(person, facility, role, now, by)));
        }
        signIns.forgetAll();
    }

    void end(List<MemberRole> roles, Instant now, Caller by) {
        roles.forEach(role -> role.end(now, by));
        // Rows that end go to the database before those that begin, or the same role would count twice for a moment.
        entities.flush();
        signIns.forgetAll();
    }
}
