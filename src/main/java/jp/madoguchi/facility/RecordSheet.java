package jp.madoguchi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.audit.AuditTrail;

/** Writes a sheet into the register: one revision, in force at once. */
@ApplicationScoped
public class RecordSheet {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Facilities facilities;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public long record(Sheet sheet, Caller caller) {
        caller.require(sheet.source().permission());
        OffsetDateTime now = OffsetDateTime.now(clock);
        Map<Identifier, Long> known = idsOf(sheet, now);
        Revision revision = new Revision(sheet.source(), sheet.title(), now, caller.name());
        revision.putInForce(now, caller.name());
        entities.persist(revision);
        sheet.lines().forEach(line -> write(line, revision.getId(), known));
        sheet.successions().forEach(link -> entities.persist(new Succession(revision.getId(), known.get(link.predecessor()),
            known.get(link.successor()), link.on(), link.reason())));
        sheet.months().forEach(count -> entities.persist(new ChainMonth(revision.getId(), count)));
        trail.record(now.toInstant(), caller.name(), "RECORD_SHEET", revision.getId().toString(), sheet.source().name(), "");
        return revision.getId();
    }

    private Map<Identifier, Long> idsOf(Sheet sheet, OffsetDateTime now) {
        Map<Identifier, Long> ids = new HashMap<>();
        sheet.lines().forEach(line -> facilities.find(line.facility(), new AsOf(line.from(), now))
            .ifPresent(found -> ids.put(line.facility(), found.id())));
        return ids;
    }

    private void write(Sheet.Line line, long revision, Map<Identifier, Long> known) {
        long facility = known.computeIfAbsent(line.facility(), unknown -> enter(line, revision));
        line.entry().ifPresent(entry -> entities.persist(new FacilityEntry(facility, revision, line.from(), entry)));
        line.identifiers().forEach(dated -> entities.persist(new FacilityIdentifier(facility, revision, dated)));
        line.facts().forEach(fact -> entities.persist(new FacilityFact(facility, revision, fact)));
    }

    /** A facility nobody knew until now begins with an entry and the number it is named by. */
    private long enter(Sheet.Line line, long revision) {
        if (line.entry().isEmpty()) {
            throw new IllegalArgumentException("no facility has the number " + line.facility());
        }
        Facility facility = new Facility(revision);
        entities.persist(facility);
        entities.persist(new FacilityIdentifier(facility.id(), revision, DatedIdentifier.from(line.from(), line.facility())));
        return facility.id();
    }
}
