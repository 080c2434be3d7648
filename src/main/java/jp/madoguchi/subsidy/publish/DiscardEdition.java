package jp.madoguchi.subsidy.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.audit.AuditTrail;

/** Gives a draft up. It stays readable, and never counts. */
@ApplicationScoped
public class DiscardEdition {

    @Inject
    EditionFiles files;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<EditionObjection> discard(int number, Caller caller) {
        caller.require(EditionMove.DISCARD.permission());
        Optional<EditionFile> draft = files.held(number);
        if (draft.isEmpty() || !draft.get().isDraft()) {
            return Optional.of(draft.isEmpty() ? EditionObjection.NOT_FOUND : EditionObjection.DECIDED);
        }
        Instant now = clock.instant();
        draft.get().discard(now, caller);
        trail.record(now, caller, "DISCARD_EDITION", "edition:" + number, "");
        return Optional.empty();
    }
}
