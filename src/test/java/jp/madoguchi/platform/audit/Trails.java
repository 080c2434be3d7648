package jp.madoguchi.platform.audit;

import jakarta.persistence.EntityManager;

/** The trail, for tests that run a verb's work without a container. */
public final class Trails {

    private Trails() {
    }

    public static AuditTrail in(EntityManager entities) {
        return new AuditTrail(entities);
    }
}
