package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.keys.Vault;

/** Finds the cards that count. */
@ApplicationScoped
public class Cards {

    private static final int MOST = 50;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Vault vault;

    Optional<CodeCard> ofFacility(long facility) {
        return one("facilityId", facility);
    }

    Optional<CodeCard> ofPerson(long person) {
        return one("personId", person);
    }

    private Optional<CodeCard> one(String whose, long id) {
        return entities.createQuery("select c from CodeCard c where c." + whose + " = :id and c.endedAt is null", CodeCard.class).setParameter("id", id)
            .getResultStream().findFirst();
    }

    List<CodeCard> latest() {
        return entities.createQuery("select c from CodeCard c where c.endedAt is null order by c.madeAt desc, c.id desc", CodeCard.class)
            .setMaxResults(MOST).getResultList();
    }

    Optional<CodeCard> held(long id) {
        return Optional.ofNullable(entities.find(CodeCard.class, id, LockModeType.PESSIMISTIC_WRITE)).filter(card -> !card.hasEnded());
    }

    CardCodes codesOf(CodeCard card) {
        return CardCodes.read(vault.open(CodeCard.PURPOSE, card.sealedCodes()));
    }

    String sealed(CardCodes codes) {
        return vault.seal(CodeCard.PURPOSE, codes.text());
    }
}
