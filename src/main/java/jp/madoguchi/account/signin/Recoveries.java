package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.account.proof.OneTimeCodes;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Role;

/** Finds what was asked for by 郵便による再設定. */
@ApplicationScoped
public class Recoveries {

    private static final String RUNNING = " r.usedAt is null and r.stoppedAt is null and r.endsAt > :now order by r.askedAt desc, r.id desc";

    @PersistenceContext
    EntityManager entities;

    List<Recovery> runningOf(long person, Instant now) {
        return entities.createQuery("select r from Recovery r where r.personId = :person and" + RUNNING, Recovery.class)
            .setParameter("person", person).setParameter("now", Jdbc.stamp(now)).getResultList();
    }

    /** Stopped ones too: who stops one must not get the next at once. */
    boolean wasAskedSince(long person, Instant since) {
        return entities.createQuery("select count(r) from Recovery r where r.personId = :person and r.askedAt > :since", Long.class)
            .setParameter("person", person).setParameter("since", Jdbc.stamp(since)).getSingleResult() > 0;
    }

    /** Whatever the caller may stop: his own, and as 管理者 those of anybody who is a member of his facility. */
    List<Recovery> runningFor(Caller caller, Instant now) {
        long managed = caller.roles().contains(Role.FACILITY_MANAGER) ? caller.facility() : 0;
        return entities.createQuery("select r from Recovery r where (r.personId = :person or r.personId in (select m.personId from MemberRole m where m.facilityId = :facility and m.endedAt is null)) and" + RUNNING, Recovery.class)
            .setParameter("person", caller.person()).setParameter("facility", managed).setParameter("now", Jdbc.stamp(now)).getResultList();
    }

    /** By the letter's code, held: who sends it twice at once is second. */
    Optional<Recovery> held(long person, String code) {
        return entities.createQuery("select r from Recovery r where r.personId = :person and r.codeHash = :hash", Recovery.class)
            .setParameter("person", person).setParameter("hash", OneTimeCodes.stored(code)).setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream().findFirst();
    }

    /** 管理者 of a facility, and whoever else is a member there. */
    boolean isMember(long person, long facility) {
        return members(facility).stream().anyMatch(role -> role.personId() == person);
    }

    /** 管理者 of every facility he is a member of: whoever opens one house's post must not take him away from another unseen. */
    List<Long> managersBeside(long person) {
        return entities.createQuery("select distinct m.personId from MemberRole m where m.role = :manager and m.endedAt is null and m.facilityId in "
            + "(select o.facilityId from MemberRole o where o.personId = :person and o.endedAt is null)", Long.class)
            .setParameter("manager", Role.FACILITY_MANAGER).setParameter("person", person).getResultList();
    }

    private List<MemberRole> members(long facility) {
        return entities.createQuery("select r from MemberRole r where r.facilityId = :facility and r.endedAt is null", MemberRole.class)
            .setParameter("facility", facility).getResultStream().filter(role -> role.getRole().side() == Role.Side.FACILITY).toList();
    }

    boolean isStaff(long person) {
        return !entities.createQuery("select r.id from StaffRole r where r.personId = :person and r.endedAt is null", Long.class)
            .setParameter("person", person).setMaxResults(1).getResultList().isEmpty();
    }
}
