package jp.madoguchi.facility.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import jp.madoguchi.facility.RegisterHead;
import jp.madoguchi.facility.Revision;
import jp.madoguchi.facility.RevisionKind;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Takes a list in. It is read afterwards, by whichever node has time, and changes nothing by itself. */
@ApplicationScoped
public class ReceiveList {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ListParts parts;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional(rollbackOn = IOException.class)
    public long receive(String fileName, InputStream content, Caller caller) throws IOException {
        caller.require(Permission.IMPORT_LIST);
        OffsetDateTime now = OffsetDateTime.now(clock);
        Revision revision = new Revision(RevisionKind.LIST, fileName, now, caller.name());
        entities.persist(revision);
        entities.flush();
        ListParts.Stored stored = parts.store(revision.getId(), content);
        ListImport list = new ListImport(revision, fileName, stored.size(), stored.sha256(), RegisterHead.seen(entities));
        entities.persist(list);
        trail.record(now.toInstant(), caller, "RECEIVE_LIST", revision.getId().toString(), stored.sha256());
        return revision.getId();
    }

    /** The list that was read before another came into force, to be read again as it lies here; the same one where it was decided meanwhile. */
    @Transactional
    public long again(long id, Caller caller) {
        caller.require(Permission.IMPORT_LIST);
        OffsetDateTime now = OffsetDateTime.now(clock);
        RegisterHead head = RegisterHead.held(entities);
        ListImport before = entities.find(ListImport.class, id);
        if (!before.can(ListImportMove.DISCARD)) {
            return id;
        }
        Revision revision = new Revision(RevisionKind.LIST, before.getFileName(), now, caller.name());
        entities.persist(revision);
        ListImport list = new ListImport(revision, before.getFileName(), before.getFileSize(), before.getSha256(), head);
        entities.persist(list);
        entities.flush();
        parts.copy(id, revision.getId());
        before.move(ListImportMove.DISCARD);
        trail.record(now.toInstant(), caller, "READ_LIST_AGAIN", revision.getId().toString(), before.getSha256());
        return revision.getId();
    }
}
