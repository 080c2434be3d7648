package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import jp.madoguchi.account.AccountMail;
import jp.madoguchi.account.FacilityPost;
import jp.madoguchi.account.Person;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.text.MailAddress;
import jp.madoguchi.platform.outbox.Envelope;
import jp.madoguchi.platform.outbox.Outbox;

/** The letter with the code of a 郵便による再設定, and the mails to all whom it concerns. */
@ApplicationScoped
class RecoveryMails {

    @Inject
    ContactLine contact;

    @Inject
    Site site;

    @Inject
    Outbox outbox;

    void letter(Registered facility, Person person, String code, Recovery recovery, Instant now) {
        outbox.letter(now, FacilityPost.envelope(facility, person.getName() + " 様（親展）", "【ログイン】郵便による再設定のコード"), """
            %s
            %s 様

            確認コードを出せなくなったため、郵便による再設定のお申し込みがありました。

            　再設定のコード　　%s

            このコードは、%s から30日間、1回だけ使えます。
            ポータルサイトの「ログイン」で「スマートフォンなどをなくして、確認コードを出せないとき」を選び、「コードの手紙が届いた方」へ進んでください。

            申し込んだ覚えがないときは、このコードを使わず、すぐにお電話ください。　%s　%s
            """.formatted(facility.entry().name(), person.getName(), code, JapaneseDate.withTime(recovery.opensAt()), contact.getName(), contact.getPhone()))
            .isFor(person.getId());
    }

    void toPerson(Person person, Registered facility, Recovery recovery, Instant now) {
        send(person, "郵便による再設定の申し込みがありました", """
            あなたのログインについて、郵便による再設定の申し込みがありました。
            コードの手紙を、台帳にある %s の所在地へお送りします。コードは %s から使えます。

            申し込んだ覚えがないときは、それまでに申し込みを止めてください。
            ログインして「ログインと安全」の「止める」を押すか、同じ医療機関等の管理者に頼むか、お電話ください。
            """.formatted(facility.entry().name(), JapaneseDate.withTime(recovery.opensAt())), now);
    }

    void toManager(Person manager, Person person, Registered facility, Recovery recovery, Instant now) {
        send(manager, "郵便による再設定の申し込みがありました（%s 様）".formatted(person.getName()), """
            %s の %s 様が確認コードを出せなくなったとして、郵便による再設定の申し込みがありました。
            コードの手紙を、台帳にある所在地へお送りします。コードは %s から使えます。

            %s 様ご本人に、申し込んだかどうかを確かめてください。
            覚えがないときは、ログインして「ログインと安全」の「止める」を押すか、お電話ください。
            """.formatted(facility.entry().name(), person.getName(), JapaneseDate.withTime(recovery.opensAt()), person.getName()), now);
    }

    void toStaff(Person person, Instant now) {
        send(person, "郵便による再設定について", """
            あなたのログインについて、郵便による再設定の申し込みがありました。
            職員のアカウントは、郵便では再設定できません。システム管理者に、認証アプリなどの外し方を頼んでください。

            申し込んだ覚えがないときは、システム管理者に知らせてください。ログインの方法は変わっていません。
            """, now);
    }

    /** The mail address is right, but what was typed beside it is not of a facility of his. */
    void notThere(Person person, Instant now) {
        send(person, "郵便による再設定について", """
            あなたのメールアドレスで、郵便による再設定の申し込みがありました。
            しかし、入力された医療機関等コードは、あなたが登録している医療機関等のものではないため、手紙は送っていません。

            ご本人の操作でしたら、医療機関等コードを確かめて、もう一度申し込んでください。
            まだどの医療機関等ともつながっていない方（仮登録のお返事を待っている方など）は、手紙では再設定できません。お電話ください。　%s　%s
            覚えがないときは、何もする必要はありません。ログインの方法は変わっていません。
            """.formatted(contact.getName(), contact.getPhone()), now);
    }

    /** An address nobody has: whoever asks learns nothing, whoever owns it does. */
    void toNobody(MailAddress mail, Instant now) {
        outbox.mail(now, new Envelope(mail.text(), "", "【ログイン】郵便による再設定について"), """
            このメールアドレスで、郵便による再設定の申し込みがありました。
            しかし、このメールアドレスの登録はないため、手紙は送っていません。

            ご本人の操作でしたら、登録したメールアドレスを確かめて、もう一度申し込んでください。
            覚えがないときは、何もする必要はありません。

            日時　　%s
            お問い合わせ　%s　%s
            医療機関等向け総合ポータルサイト　%s
            """.formatted(JapaneseDate.withTime(now), contact.getName(), contact.getPhone(), site.address("/")));
    }

    private void send(Person person, String subject, String text, Instant now) {
        AccountMail.to(person, "【ログイン】" + subject, """
            %s 様

            %s
            日時　　%s
            お問い合わせ　%s　%s
            医療機関等向け総合ポータルサイト　%s
            """.formatted(person.getName(), text, JapaneseDate.withTime(now), contact.getName(), contact.getPhone(), site.address("/")))
            .ifPresent(mail -> outbox.mail(now, mail.envelope(), mail.body()).isFor(person.getId()));
    }
}
