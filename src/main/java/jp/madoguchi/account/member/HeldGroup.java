package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import jp.madoguchi.account.CorporateGroup;
import jp.madoguchi.account.CorporateMember;

/** A group, while its people and what it asked for change one after the other. */
@ApplicationScoped
class HeldGroup {

    private static final String MEMBER = "select m from CorporateMember m where m.groupId = :group and m.personId = :person and m.endedAt is null";

    @PersistenceContext
    EntityManager entities;

    Optional<CorporateGroup> held(long group) {
        return Optional.ofNullable(entities.find(CorporateGroup.class, group, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether there is such a group and this person acts for it. */
    boolean holdsFor(long group, long person) {
        return held(group).isPresent() && member(group, person).isPresent();
    }

    Optional<CorporateMember> member(long group, long person) {
        return entities.createQuery(MEMBER, CorporateMember.class).setParameter("group", group).setParameter("person", person).getResultStream().findFirst();
    }
}
