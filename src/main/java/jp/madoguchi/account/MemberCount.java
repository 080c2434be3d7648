package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** How many people may act for a facility today, 代理 included. */
@ApplicationScoped
public class MemberCount {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    public long of(long facility) {
        return entities.createQuery("select count(distinct r.personId) from MemberRole r where r.facilityId = :facility and r.endedAt is null "
            + "and (r.until is null or r.until >= :today)", Long.class)
            .setParameter("facility", facility).setParameter("today", LocalDate.now(clock)).getSingleResult();
    }
}
