package jp.madoguchi.facility.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.madoguchi.facility.RegisterHead;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.audit.AuditTrail;

/** Takes the last list back: the register is what it was before, and what was known meanwhile can still be asked. */
@ApplicationScoped
public class TakeListBack {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ListObjections objections;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<ListObjection> takeBack(long id, String why, Caller caller) {
        caller.require(ListImportMove.TAKE_BACK.permission());
        OffsetDateTime now = OffsetDateTime.now(clock);
        RegisterHead head = RegisterHead.held(entities);
        ListImport list = entities.find(ListImport.class, id);
        Optional<ListObjection> objection = objections.toTakingBack(list, head);
        if (objection.isEmpty()) {
            list.move(ListImportMove.TAKE_BACK);
            list.getRevision().takeBack(now, caller.name(), why);
            head.moveTo(list.basedOn());
            trail.record(now.toInstant(), caller, "TAKE_LIST_BACK", String.valueOf(id), "");
        }
        return objection;
    }
}
