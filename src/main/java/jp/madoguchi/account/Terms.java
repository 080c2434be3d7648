package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the editions of the 利用規約, and which of them somebody has accepted. */
@ApplicationScoped
public class Terms {

    public static final String PORTAL = "PORTAL";

    private static final String CURRENT = "select v from TermsVersion v where v.document = :document and v.inForceFrom <= :today "
        + "order by v.inForceFrom desc, v.version desc";
    private static final String ACCEPTED = "select v, a from TermsVersion v, TermsAcceptance a where a.personId = :person and v.document = a.document "
        + "and v.version = a.version order by a.acceptedAt desc, a.id desc";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** The edition that holds today. */
    public Optional<TermsVersion> current(String document) {
        return entities.createQuery(CURRENT, TermsVersion.class).setParameter("document", document)
            .setParameter("today", LocalDate.now(clock)).setMaxResults(1).getResultStream().findFirst();
    }

    public List<AcceptedTerms> acceptedBy(long person) {
        return entities.createQuery(ACCEPTED, Object[].class).setParameter("person", person).getResultStream()
            .map(row -> new AcceptedTerms((TermsVersion) row[0], ((TermsAcceptance) row[1]).acceptedAt())).toList();
    }

    /** What is to be accepted still. */
    public Optional<TermsVersion> missing(long person, String document) {
        return current(document).filter(edition -> acceptedBy(person).stream().noneMatch(accepted -> accepted.isOf(edition)));
    }
}
