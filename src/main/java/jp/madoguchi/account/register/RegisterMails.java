package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import jp.madoguchi.account.AccountMail;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.outbox.Envelope;
import jp.madoguchi.platform.text.MailAddress;

/** What comes to a mail address with which somebody wants to register. */
@ApplicationScoped
class RegisterMails {

    @Inject
    ContactLine contact;

    @Inject
    Site site;

    AccountMail link(MailAddress mail, SecretToken token, Instant now) {
        return new AccountMail(new Envelope(mail.text(), "", "【ユーザー登録】メールアドレスの確認のお願い"), """
            医療機関等向け総合ポータルサイトで、このメールアドレスのユーザー登録の申し込みがありました。

            次のアドレスを開いて、登録を続けてください。
            %s

            このアドレスを使えるのは、%sまでです。
            期限を過ぎたときは、開いた画面から新しいアドレスを送れます。
            何度か申し込んだときは、いちばん新しいメールのアドレスだけが使えます。

            心当たりがないときは、何もせず、このメールを捨ててください。登録はされません。

            ご不明なときは、お電話ください。　%s　%s
            %s
            医療機関等向け総合ポータルサイト　%s
            """.formatted(site.address("/register/confirm?t=" + token.text()), JapaneseDate.withTime(now.plus(MailLinkKind.REGISTER.lasts())),
            contact.getName(), contact.getPhone(), contact.getHours(), site.address("/")));
    }

    AccountMail registered(Person person, MailAddress mail) {
        return new AccountMail(new Envelope(mail.text(), person.getName(), "【ユーザー登録】このメールアドレスは登録済みです"), """
            %s 様

            医療機関等向け総合ポータルサイトで、このメールアドレスのユーザー登録の申し込みがありました。
            このメールアドレスは、すでに登録されています。新しく登録する必要はありません。

            ログインするとき　　　　　%s
            パスワードを忘れたとき　　%s

            ほかの医療機関・薬局などの手続きも、同じアカウントでできます。
            ログインして、マイページの医療機関・薬局などの欄から加えてください。

            心当たりがないときは、何もする必要はありません。登録の内容は変わっていません。
            申し込んだ人には、このメールアドレスが登録されていることは伝わっていません。

            ご不明なときは、お電話ください。　%s　%s
            %s
            医療機関等向け総合ポータルサイト　%s
            """.formatted(person.getName(), site.address("/login"), site.address("/login/forgot"), contact.getName(), contact.getPhone(),
            contact.getHours(), site.address("/")));
    }
}
