package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.account.AccountMail;
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.outbox.Outbox;

/** Mails to members of the staff about what happened to their accounts; without links, since none is needed. */
@ApplicationScoped
class StaffNews {

    @Inject
    Outbox outbox;

    @Inject
    ContactLine contact;

    @Inject
    Site site;

    @Inject
    StaffRoles roles;

    void tell(Person person, String subject, String text, Instant now) {
        AccountMail.to(person, subject, letter(person, text, now))
            .ifPresent(mail -> outbox.mail(now, mail.envelope(), mail.body()).isFor(person.getId()));
    }

    /** All administrators and auditors. */
    void tellWatchers(String subject, String text, Instant now) {
        roles.watchers(now).forEach(person -> tell(person, subject, text, now));
    }

    String letter(Person person, String text, Instant now) {
        return """
            %s 様

            %s
            日時　　%s

            心当たりがないときは、すぐにシステム管理者に知らせるか、お電話ください。
            %s　%s

            医療機関等向け総合ポータルサイト　%s
            """.formatted(person.getName(), text.strip() + "\n", JapaneseDate.withTime(now), contact.getName(), contact.getPhone(), site.address("/"));
    }

    static String list(List<Duty> duties) {
        return duties.stream().map(Duty::getText).collect(Collectors.joining("、"));
    }
}
