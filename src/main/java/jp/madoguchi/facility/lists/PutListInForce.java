package jp.madoguchi.facility.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.madoguchi.facility.LastWord;
import jp.madoguchi.facility.RegisterHead;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.audit.AuditTrail;

/** Lets everything a list brought count, in one moment, or says why it cannot. */
@ApplicationScoped
public class PutListInForce {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ListObjections objections;

    @Inject
    LastWord lastWord;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @param goneChecked whether the caller made sure that the facilities missing from the list are really gone */
    @Transactional
    public Optional<ListObjection> put(long id, boolean goneChecked, Caller caller) {
        caller.require(ListImportMove.PUT_IN_FORCE.permission());
        OffsetDateTime now = OffsetDateTime.now(clock);
        RegisterHead head = RegisterHead.held(entities);
        ListImport list = entities.find(ListImport.class, id);
        Optional<ListObjection> objection = objections.to(list, head, goneChecked);
        if (objection.isEmpty()) {
            list.move(ListImportMove.PUT_IN_FORCE);
            list.getRevision().putInForce(lastWord.at(now), caller.name());
            head.moveTo(id);
            trail.record(now.toInstant(), caller, "PUT_LIST_IN_FORCE", String.valueOf(id), goneChecked ? "gone checked" : "");
        }
        return objection;
    }
}
