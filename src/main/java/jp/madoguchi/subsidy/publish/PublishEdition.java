package jp.madoguchi.subsidy.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;

/** Puts a draft in force, by somebody who has no hand in it (D-24), exactly as he saw it. */
@ApplicationScoped
public class PublishEdition {

    @Inject
    EditionFiles files;

    @Inject
    DraftRows rows;

    @Inject
    ProgrammeBooks books;

    @Inject
    Event<WindowMoved> moved;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @param seen how often the draft had been changed when the page was opened */
    @Transactional
    public Optional<EditionObjection> publish(int number, int seen, Caller caller) {
        caller.require(EditionMove.PUBLISH.permission());
        files.hold();
        Instant now = clock.instant();
        Optional<EditionFile> draft = files.held(number);
        Optional<EditionBooks> edition = EditionBooks.of(number, books.editions(), now);
        if (draft.isEmpty() || edition.isEmpty()) {
            return Optional.of(EditionObjection.NOT_FOUND);
        }
        Optional<EditionObjection> objection = objection(draft.get(), edition.get(), seen, caller);
        if (objection.isEmpty()) {
            draft.get().publish(now, caller);
            WindowMoved.by(draft.get(), edition.get().compared(), now).ifPresent(moved::fire);
            trail.record(now, caller, "PUBLISH_EDITION", "edition:" + number, "");
        }
        return objection;
    }

    private Optional<EditionObjection> objection(EditionFile draft, EditionBooks edition, int seen, Caller caller) {
        if (!draft.isDraft()) {
            return Optional.of(EditionObjection.DECIDED);
        }
        if (files.isTouchedBy(caller, draft.getNumber())) {
            return Optional.of(EditionObjection.OWN_HAND);
        }
        if (files.changes(draft.getNumber()).size() != seen) {
            return Optional.of(EditionObjection.CHANGED_MEANWHILE);
        }
        if (rows.isOvertaken(draft.getNumber(), edition.before())) {
            return Optional.of(EditionObjection.OVERTAKEN);
        }
        return edition.findings().stream().anyMatch(Finding::isBlocking) ? Optional.of(EditionObjection.BLOCKED) : Optional.empty();
    }
}
