package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.MailLinkState;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;

/** Whether somebody has been invited: the link itself is only in his mailbox. */
@ApplicationScoped
class WaitingInvitations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    People people;

    @Inject
    Clock clock;

    boolean any(long person) {
        return people.get(person).mail().map(Person::key).filter(this::isInvited).isPresent();
    }

    private boolean isInvited(String mailKey) {
        return entities.createQuery("select l from MailLink l where l.mailKey = :key and l.kind = :kind and l.usedAt is null", MailLink.class)
            .setParameter("key", mailKey).setParameter("kind", MailLinkKind.INVITATION).getResultStream()
            .anyMatch(link -> link.stateAt(clock.instant()) == MailLinkState.OPEN);
    }
}
