package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import jp.madoguchi.platform.text.MailAddress;

/** Finds people. */
@ApplicationScoped
public class People {

    @PersistenceContext
    EntityManager entities;

    public Optional<Person> withMail(MailAddress mail) {
        return entities.createQuery("select p from Person p where p.mailKey = :key", Person.class)
            .setParameter("key", Person.key(mail)).getResultStream().findFirst();
    }

    public Optional<Person> withHandle(String userHandle) {
        return entities.createQuery("select p from Person p where p.userHandle = :handle", Person.class)
            .setParameter("handle", userHandle).getResultStream().findFirst();
    }

    /** For a verb that changes what is his: another such verb waits until this one is done. */
    public Person held(long id) {
        return entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Person get(long id) {
        return entities.find(Person.class, id);
    }
}
