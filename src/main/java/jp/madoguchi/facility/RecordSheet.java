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
import java.util.Optional;
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
    LastWord lastWord;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public long record(Sheet sheet, Caller caller) {
        caller.require(sheet.source().permission());
        return write(sheet, lastWord.at(OffsetDateTime.now(clock)), caller);
    }

    /** What was known before this register began, as of then; once, though several nodes may bring it at the same time. */
    @Transactional
    public void recordAsKnownSince(OffsetDateTime moment, Sheet sheet, Caller caller) {
        caller.require(sheet.source().permission());
        RegisterHead.held(entities);
        Sheet.Line first = sheet.lines().get(0);
        if (facilities.find(first.facility(), AsOf.on(first.from())).isEmpty()) {
            write(sheet, moment, caller);
        }
    }

    private long write(Sheet sheet, OffsetDateTime now, Caller caller) {
        Map<Identifier, Long> known = idsOf(sheet);
        if (!known.keySet().containsAll(sheet.facilities())) {
            // So that a number is entered once: by this sheet, by another one, or by a list.
            RegisterHead.held(entities);
            known.putAll(idsOf(sheet));
        }
        Revision revision = new Revision(sheet.source(), sheet.title(), now, caller.name());
        revision.putInForce(now, caller.name());
        entities.persist(revision);
        // Rows name their revision and facility by number only: those go to the database first.
        entities.flush();
        sheet.lines().forEach(line -> known.computeIfAbsent(line.facility(), unknown -> enter(line, revision.getId())));
        entities.flush();
        sheet.lines().forEach(line -> write(line, revision.getId(), known.get(line.facility())));
        sheet.successions().forEach(link -> entities.persist(new Succession(revision.getId(), owner(known, link.predecessor()),
            owner(known, link.successor()), link.on(), link.reason())));
        sheet.months().forEach(count -> entities.persist(new ChainMonth(revision.getId(), count)));
        trail.record(now.toInstant(), caller, "RECORD_SHEET", revision.getId().toString(), sheet.source().name());
        return revision.getId();
    }

    private Map<Identifier, Long> idsOf(Sheet sheet) {
        Map<Identifier, Long> ids = new HashMap<>();
        sheet.facilities().forEach(identifier -> facilities.ownerOf(identifier).ifPresent(owner -> ids.put(identifier, owner)));
        return ids;
    }

    private void write(Sheet.Line line, long revision, long facility) {
        line.entry().ifPresent(entry -> {
            entities.persist(new FacilityEntry(facility, revision, line.from(), entry));
            if (isBegun(line)) {
                entities.persist(new FacilityIdentifier(facility, revision, DatedIdentifier.from(line.from(), line.facility())));
            }
        });
        line.identifiers().forEach(dated -> entities.persist(new FacilityIdentifier(facility, revision, dated)));
        line.facts().forEach(fact -> entities.persist(new FacilityFact(facility, revision, fact)));
    }

    /** The number by which a line names its facility begins with the line's entry, where it is not the facility's yet. */
    private boolean isBegun(Sheet.Line line) {
        return facilities.find(line.facility(), AsOf.on(line.from())).isEmpty();
    }

    private static long owner(Map<Identifier, Long> known, Identifier identifier) {
        return Optional.ofNullable(known.get(identifier)).orElseThrow(() -> new IllegalArgumentException("no facility has the number " + identifier));
    }

    private long enter(Sheet.Line line, long revision) {
        if (line.entry().isEmpty()) {
            throw new IllegalArgumentException("no facility has the number " + line.facility());
        }
        Facility facility = new Facility(revision);
        entities.persist(facility);
        return facility.id();
    }
}
