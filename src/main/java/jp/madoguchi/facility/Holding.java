package jp.madoguchi.facility;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** The one place that says which rows of the register count: they cover the day, and their revision was in force at the moment. */
final class Holding {

    private Holding() {
    }

    /** The condition for the row x of the revision r. */
    static String of(String x, String r) {
        return "%2$s.id = %1$s.revisionId and %1$s.validFrom <= :day and (%1$s.validTo is null or %1$s.validTo >= :day) and ".formatted(x, r)
            + known(r);
    }

    static String known(String r) {
        return "%1$s.inForceAt <= :known and (%1$s.takenBackAt is null or %1$s.takenBackAt > :known)".formatted(r);
    }

    static TypedQuery<Object[]> ask(EntityManager entities, String query, AsOf asked) {
        return entities.createQuery(query, Object[].class).setParameter("day", asked.day()).setParameter("known", asked.known());
    }
}
