package jp.madoguchi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** What comes into force comes after all that did before, though this node's clock be behind another's. */
@ApplicationScoped
public class LastWord {

    @PersistenceContext
    EntityManager entities;

    public OffsetDateTime at(OffsetDateTime now) {
        OffsetDateTime last = entities.createQuery("select max(r.inForceAt) from Revision r", OffsetDateTime.class).getSingleResult();
        return Optional.ofNullable(last).filter(before -> !before.isBefore(now)).map(before -> before.plus(1, ChronoUnit.MICROS)).orElse(now);
    }
}
