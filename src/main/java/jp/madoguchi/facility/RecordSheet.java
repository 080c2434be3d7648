package jp.madoguchi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        return write(sheet, OffsetDateTime.now(clock), caller);
    }

    /** What was known before this register began, as of then. */
    @Transactional
    public long recordAsKnownSince(OffsetDateTime moment, Sheet sheet, Caller caller) {
        caller.require(sheet.source().permission());
        return write(sheet, moment, caller);
    }

    private long write(Sheet sheet, OffsetDateTime now, Caller caller) {
        Map<Identifier, Long> known = idsOf(sheet);
        Revision revision = new Revision(sheet.source(), sheet.title(), now, caller.name());
        revision.putInForce(now, caller.name());
        entities.persist(revision);
        // Rows name their revision and facility by number only: those go to the database first.
        entities.flush();
        Map<Identifier, Sheet.Line> unknown = new LinkedHashMap<>();
        sheet.lines().stream().filter(line -> !known.containsKey(line.facility())).forEach(line -> unknown.putIfAbsent(line.facility(), line));
        unknown.forEach((identifier, line) -> known.put(identifier, enter(line, revision.getId())));
        entities.flush();
        unknown.forEach((identifier, line) -> entities.persist(new FacilityIdentifier(known.get(identifier), revision.getId(),
            DatedIdentifier.from(line.from(), identifier))));
        sheet.lines().forEach(line -> write(line, revision.getId(), known.get(line.facility())));
        sheet.successions().forEach(link -> entities.persist(new Succession(revision.getId(), known.get(link.predecessor()),
            known.get(link.successor()), link.on(), link.reason())));
        sheet.months().forEach(count -> entities.persist(new ChainMonth(revision.getId(), count)));
        trail.record(now.toInstant(), caller.name(), "RECORD_SHEET", revision.getId().toString(), sheet.source().name(), "");
        return revision.getId();
    }

    private Map<Identifier, Long> idsOf(Sheet sheet) {
        Map<Identifier, Long> ids = new HashMap<>();
        sheet.lines().forEach(line -> facilities.find(line.facility(), AsOf.on(line.from()))
            .ifPresent(found -> ids.put(line.facility(), found.id())));
        return ids;
    }

    private void write(Sheet.Line line, long revision, long facility) {
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
        return facility.id();
    }
}
