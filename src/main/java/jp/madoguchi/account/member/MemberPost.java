package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.AccountMail;
import jp.madoguchi.account.FacilityPost;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.outbox.Outbox;

/** Tells people what has changed about the members of a facility: by mail, or by letter to the facility where somebody has no mail. */
@ApplicationScoped
class MemberPost {

    @Inject
    Outbox outbox;

    @Inject
    People people;

    @Inject
    Facilities facilities;

    @Inject
    ContactLine contact;

    @Inject
    Site site;

    @Inject
    Clock clock;

    void tell(long personId, long facility, String subject, String text, Instant now) {
        Person person = people.get(personId);
        String body = person.getName() + " 様\n\n" + text + foot();
        Optional<AccountMail> mail = AccountMail.to(person, subject, body);
        if (mail.isPresent()) {
            outbox.mail(now, mail.get().envelope(), mail.get().body()).isFor(personId);
        } else {
            registered(facility).ifPresent(known -> outbox.letter(now, FacilityPost.envelope(known, person.getName() + " 様", subject), body).isFor(personId));
        }
    }

    /** All 管理者 but the one whose deed it is, who knows. */
    void tellManagers(Managers managers, long except, long facility, String subject, String text, Instant now) {
        managers.people().stream().filter(person -> person != except).sorted().forEach(person -> tell(person, facility, subject, text, now));
    }

    String name(long facility) {
        return registered(facility).map(known -> known.entry().name()).orElse("医療機関等");
    }

    String personName(long person) {
        return people.get(person).getName();
    }

    Optional<Registered> registered(long facility) {
        return Optional.ofNullable(facilities.withIds(List.of(facility), AsOf.today(clock)).get(facility));
    }

    String foot() {
        return """


            心当たりがないときは、お電話ください。　%s　%s
            医療機関等向け総合ポータルサイト　%s
            """.formatted(contact.getName(), contact.getPhone(), site.address("/"));
    }
}
