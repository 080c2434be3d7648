package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Which version of a document is in force. */
@ApplicationScoped
public class Terms {

    public static final String PORTAL = "PORTAL";

    @PersistenceContext
    EntityManager entities;

    /** The latest that has begun; before the first has, the first. */
    public TermsVersion current(String document, LocalDate day) {
        List<TermsVersion> versions = entities.createQuery("select t from TermsVersion t where t.document = :document "
            + "order by t.inForceFrom desc, t.version desc", TermsVersion.class).setParameter("document", document).getResultList();
        return versions.stream().filter(version -> !version.inForceFrom().isAfter(day)).findFirst()
            .orElseGet(() -> versions.get(versions.size() - 1));
    }
}
