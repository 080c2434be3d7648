package jp.madoguchi.subsidy.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.subsidy.programme.Compared;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;

/** Writes figures, dates, remark and source of an offer in a draft. */
@ApplicationScoped
public class ChangeOffer {

    @PersistenceContext
    EntityManager entities;

    @Inject
    EditionFiles files;

    @Inject
    DraftRows rows;

    @Inject
    ProgrammeBooks books;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @param seen how often the draft had been changed when its form was opened */
    @Transactional
    public Optional<EditionObjection> change(int number, String id, OfferSheet sheet, int seen, Caller caller) {
        caller.require(EditionMove.CHANGE.permission());
        Instant now = clock.instant();
        Optional<EditionFile> draft = files.held(number);
        Optional<Offer> held = EditionBooks.of(number, books.editions(), now).flatMap(edition -> edition.offer(id));
        if (draft.isEmpty() || held.isEmpty()) {
            return Optional.of(EditionObjection.NOT_FOUND);
        }
        if (!draft.get().isDraft()) {
            return Optional.of(EditionObjection.DECIDED);
        }
        Offer changed = sheet.on(held.get());
        List<OfferDiff> diffs = OfferDiff.of(new Compared(held, changed));
        if (diffs.isEmpty()) {
            return Optional.empty();
        }
        if (files.changes(number).size() != seen) {
            return Optional.of(EditionObjection.CHANGED_MEANWHILE);
        }
        rows.rewrite(draft.get(), changed);
        entities.persist(new EditionChange(number, diffs.stream().map(diff -> diff.heading() + "：" + diff.fields())
            .collect(Collectors.joining("／")), now, caller));
        trail.record(now, caller, "CHANGE_EDITION", "edition:" + number, id);
        return Optional.empty();
    }
}
