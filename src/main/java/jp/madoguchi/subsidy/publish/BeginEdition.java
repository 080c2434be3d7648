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
import jp.madoguchi.subsidy.programme.ProgrammeBook;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;

/** Begins a draft with copies of what is published. */
@ApplicationScoped
public class BeginEdition {

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

    @Transactional
    public Begun begin(String title, String why, Wish wish, Caller caller) {
        caller.require(EditionMove.CHANGE.permission());
        files.hold();
        Instant now = clock.instant();
        Optional<EditionFile> same = files.begunBy(caller, title, why);
        if (same.isPresent()) {
            return Begun.as(same.get());
        }
        ProgrammeBook book = books.knownOn(now);
        Optional<EditionObjection> objection = wish.objection(book);
        if (objection.isPresent()) {
            return Begun.not(objection.get());
        }
        EditionFile draft = new EditionFile(files.nextNumber(), title, why, now, caller);
        entities.persist(draft);
        entities.flush();
        List<Wish.Copy> copies = wish.copies(book);
        copies.forEach(copy -> rows.copy(draft, copy.from(), copy.to()));
        String offers = copies.stream().map(copy -> copy.to().id()).collect(Collectors.joining(" "));
        entities.persist(new EditionChange(draft.getNumber(), "作り始め：" + copies.stream().map(copy -> copy.to().getTitle())
            .collect(Collectors.joining("、")), now, caller));
        trail.record(now, caller, "BEGIN_EDITION", "edition:" + draft.getNumber(), offers);
        return Begun.as(draft);
    }
}
