package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.AccountMail;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.MailLinks;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.outbox.Outbox;

/** Mails the link by which a member of the staff chooses his password; the one before leads nowhere from then on. */
@ApplicationScoped
class StaffLinks {

    @PersistenceContext
    EntityManager entities;

    @Inject
    MailLinks links;

    @Inject
    StaffNews news;

    @Inject
    Outbox outbox;

    @Inject
    Site site;

    void send(Person person, String why, Instant now) {
        links.closeOfPassword(person.getId(), now);
        SecretToken token = SecretToken.fresh();
        entities.persist(new MailLink(token, MailLinkKind.STAFF, person.mail().orElseThrow(), Optional.of(person.getId()), now));
        String text = """
            %s
            次のアドレスを開いて、パスワードを決めてください。続けて、認証アプリかパスキーを登録すると、職員用の画面を使えます。

            %s

            このアドレスは、%sまで、一度だけ使えます。だれにも転送しないでください。
            期限が過ぎたときは、同じアドレスを開くと、新しいメールを送れます。
            """.formatted(why, site.address("/register/staff?t=" + token.text()), JapaneseDate.withTime(now.plus(MailLinkKind.STAFF.lasts())));
        AccountMail.to(person, "【職員】パスワードを決めてください", news.letter(person, text, now))
            .ifPresent(mail -> outbox.mail(now, mail.envelope(), mail.body()));
    }
}
