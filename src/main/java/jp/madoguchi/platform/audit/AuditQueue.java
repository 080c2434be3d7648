package jp.madoguchi.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How much of the trail is not yet in the chain. */
@ApplicationScoped
public class AuditQueue {

    @PersistenceContext
    EntityManager entities;

    public long length() {
        return entities.createQuery("select count(u) from AuditUnsealed u", Long.class).getSingleResult();
    }
}
