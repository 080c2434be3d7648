package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** 規約に同意する: the edition that was shown, while it is the one that holds. */
@ApplicationScoped
public class AcceptTerms {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Terms terms;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Whether that edition is accepted now; not where another has taken its place meanwhile. */
    @Transactional
    public boolean accept(String document, String version, Caller caller) {
        caller.require(Permission.USE_ACCOUNT);
        Instant now = clock.instant();
        // Who presses twice at once waits for himself, and finds it done.
        entities.find(Person.class, caller.person(), LockModeType.PESSIMISTIC_WRITE);
        boolean current = terms.current(document).filter(edition -> edition.getVersion().equals(version)).isPresent();
        terms.missing(caller.person(), document).filter(edition -> current).ifPresent(edition -> {
            entities.persist(new TermsAcceptance(caller.person(), edition, now));
            trail.record(now, caller, "ACCEPT_TERMS", "p" + caller.person(), document + " " + version + " " + edition.getSha256());
        });
        return current;
    }
}
