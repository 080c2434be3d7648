package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.outbox.Outbox;

/** Tells somebody something: by mail, or by letter to a facility of his where he has no mail (D-22). */
@ApplicationScoped
public class PersonPost {

    /** What is told: its subject and its text. */
    public record News(String subject, String body) {
    }

    @Inject
    Outbox outbox;

    @Inject
    MyFacilities facilities;

    public void tell(Person person, News news, Instant now) {
        Optional<AccountMail> mail = AccountMail.to(person, news.subject(), news.body());
        mail.ifPresentOrElse(written -> outbox.mail(now, written.envelope(), written.body()).isFor(person.getId()),
            () -> facilities.of(person.getId()).stream().findFirst().map(MyFacility::registered).ifPresent(at -> letter(person, at, news, now)));
    }

    /** A letter goes to the facility it is about. */
    public void tell(Person person, Registered facility, News news, Instant now) {
        if (person.mail().isPresent()) {
            tell(person, news, now);
        } else {
            letter(person, facility, news, now);
        }
    }

    private void letter(Person person, Registered facility, News news, Instant now) {
        outbox.letter(now, FacilityPost.envelope(facility, person.getName() + " 様", news.subject()), news.body()).isFor(person.getId());
    }
}
