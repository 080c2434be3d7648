package jp.madoguchi.facility.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import jp.madoguchi.facility.RegisterHead;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.audit.AuditTrail;

/** Puts a list aside that never came into force. */
@ApplicationScoped
public class DiscardList {

    @PersistenceContext
    EntityManager entities;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<ListObjection> discard(long id, Caller caller) {
        caller.require(ListImportMove.DISCARD.permission());
        RegisterHead.held(entities);
        ListImport list = entities.find(ListImport.class, id);
        if (!list.can(ListImportMove.DISCARD)) {
            return Optional.of(ListObjection.OTHER_STATE);
        }
        list.move(ListImportMove.DISCARD);
        trail.record(clock.instant(), caller, "DISCARD_LIST", String.valueOf(id), "");
        return Optional.empty();
    }
}
