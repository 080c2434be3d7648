package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.CorporateGroup;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** A group for a house that will act for many facilities; people are added one by one. */
@ApplicationScoped
public class MakeGroup {

    private static final String NAMED = "select count(g) from CorporateGroup g where g.name = :name";

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<GroupObjection> make(String name, Caller caller) {
        caller.require(Permission.MANAGE_STAFF);
        Instant now = clock.instant();
        if (isTaken(name)) {
            return Optional.of(GroupObjection.SAME_NAME);
        }
        CorporateGroup group = new CorporateGroup(name, now, caller);
        entities.persist(group);
        trail.record(now, caller, "MAKE_GROUP", "group:" + group.getId(), "");
        return Optional.empty();
    }

    boolean isTaken(String name) {
        return entities.createQuery(NAMED, Long.class).setParameter("name", name).getSingleResult() > 0;
    }
}
