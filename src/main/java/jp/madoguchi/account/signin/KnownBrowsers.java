package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import jp.madoguchi.platform.Jdbc;

/** From which browsers somebody has come in before. */
@ApplicationScoped
public class KnownBrowsers {

    @PersistenceContext
    EntityManager entities;

    public boolean isKnown(String mark, long person) {
        return !entities.createNativeQuery("select 1 from known_browser where token_hash = ?1 and person_id = ?2")
            .setParameter(1, mark).setParameter(2, person).getResultList().isEmpty();
    }

    public boolean isFirst(long person) {
        return entities.createNativeQuery("select 1 from known_browser where person_id = ?1 limit 1").setParameter(1, person).getResultList().isEmpty();
    }

    /** In the transaction of whoever came in. */
    void note(String mark, long person, String device, Instant now) {
        int seen = entities.createNativeQuery("update known_browser set last_at = ?1 where token_hash = ?2 and person_id = ?3")
            .setParameter(1, Jdbc.stamp(now)).setParameter(2, mark).setParameter(3, person).executeUpdate();
        if (seen == 0) {
            entities.createNativeQuery("insert into known_browser (token_hash, person_id, device, first_at, last_at) values (?1, ?2, ?3, ?4, ?4)")
                .setParameter(1, mark).setParameter(2, person).setParameter(3, device).setParameter(4, Jdbc.stamp(now)).executeUpdate();
        }
    }
}
