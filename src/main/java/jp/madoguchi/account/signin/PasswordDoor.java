package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.Aside;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.text.MailAddress;

/**
 * Whether a mail address and a password belong together. Outside of any transaction, because a hash takes long; and the
 * same for an address nobody has, a password that is wrong, and somebody who has none.
 */
@ApplicationScoped
public class PasswordDoor {

    public enum Answer {
        WRONG, CLOSED, NEEDS_CODE, IN
    }

    public record Knock(Answer answer, Optional<Person> person) {
    }

    @Inject
    People people;

    @Inject
    Passwords passwords;

    @Inject
    Standings standings;

    @Inject
    Throttle throttle;

    @Inject
    Aside aside;

    @Inject
    Site site;

    public Knock knock(MailAddress mail, String password, Browser browser) {
        String account = Person.key(mail);
        Optional<Person> person = aside.read(() -> people.withMail(mail)).filter(found -> site.isDemo() || !found.isOfTheDemo());
        Optional<Long> id = person.map(Person::getId);
        if (throttle.isClosed(account, id, browser)) {
            return new Knock(Answer.CLOSED, Optional.empty());
        }
        // Counted before it is judged: what arrives while a hash takes its time is counted too.
        throttle.count(account, id, browser);
        if (!passwords.isRight(password, person.flatMap(Person::passwordHash))) {
            throttle.countAddress(id, browser);
            return new Knock(Answer.WRONG, Optional.empty());
        }
        throttle.forget(account, id, browser);
        boolean second = standings.hasSecondFactor(id.orElseThrow());
        return new Knock(second ? Answer.NEEDS_CODE : Answer.IN, person);
    }
}
