package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.account.proof.OneTimeCodes;

/** Somebody's 予備コード: ten at a time, known to us by their digest alone, so they are shown once. */
@ApplicationScoped
class RecoveryCodes {

    private static final String UNUSED = "select c from RecoveryCode c where c.personId = :person and c.usedAt is null and c.replacedAt is null";

    @PersistenceContext
    EntityManager entities;

    int left(long person) {
        return unused(person).size();
    }

    List<String> makeAnew(long person, Instant now) {
        end(person, now);
        List<String> codes = OneTimeCodes.recovery();
        codes.forEach(code -> entities.persist(new RecoveryCode(person, OneTimeCodes.stored(code), now)));
        return codes;
    }

    void end(long person, Instant now) {
        unused(person).forEach(code -> code.replace(now));
    }

    private List<RecoveryCode> unused(long person) {
        return entities.createQuery(UNUSED, RecoveryCode.class).setParameter("person", person).getResultList();
    }
}
