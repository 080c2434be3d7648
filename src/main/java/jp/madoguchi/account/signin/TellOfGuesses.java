package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Tells somebody that another guesses at his codes. */
@ApplicationScoped
public class TellOfGuesses {

    @Inject
    People people;

    @Inject
    MeansMails mails;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public void tell(long id, Guesses.Guessed guessed, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Instant now = clock.instant();
        Person person = people.get(id);
        mails.tell(person, guessed.subject(), guessed.text(), now);
        trail.record(now, caller, "TELL_OF_GUESSES", person.signature(), guessed.subject());
    }
}
