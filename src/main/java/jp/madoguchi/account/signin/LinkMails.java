package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.outbox.Envelope;
import jp.madoguchi.platform.outbox.Outbox;
import jp.madoguchi.platform.outbox.OutboxMessage;
import jp.madoguchi.platform.text.MailAddress;

/** Mails with a link to a new password, or for a new browser; and what somebody is told who has no account. */
@ApplicationScoped
class LinkMails {

    @Inject
    ContactLine contact;

    @Inject
    Site site;

    @Inject
    Outbox outbox;

    void reset(MailAddress mail, Optional<Person> person, SecretToken token, Instant now) {
        String body = person.isEmpty() ? nobody(mail) : """
            下のアドレスを開くと、新しいパスワードを決められます。1時間以内に開いてください。1回だけ使えます。

            %s

            認証アプリを使っている方は、そのあとのログインで、いつもどおり確認コードを入力します。
            申し込んだ覚えがないときは、何もする必要はありません。パスワードは変わりません。
            """.formatted(site.address("/login/reset?t=" + token.text()));
        send(mail, person, "【ログイン】パスワードの再設定", body, now);
    }

    void browser(MailAddress mail, Optional<Person> person, SecretToken token, Instant now) {
        String body = person.isEmpty() ? nobody(mail) : """
            ログインしたいブラウザーで下のアドレスを開き、ボタンを押してください。30分のあいだ使えます。

            %s

            押したブラウザーからは、ほかの人がパスワードを何度まちがえても、ログインを試せます。パスワードは、そのあとに入力します。
            申し込んだ覚えがないときは、開かないでください。何も変わりません。
            """.formatted(site.address("/login/browser?t=" + token.text()));
        send(mail, person, "【ログイン】お使いのブラウザーの確認", body, now);
    }

    private String nobody(MailAddress mail) {
        return """
            ポータルサイトのログイン画面で、このメールアドレスが入力されました。
            しかし、このメールアドレスではユーザー登録がありません。

            別のメールアドレスで登録していないか、確かめてください。登録がまだのときは、ユーザー登録へ進んでください。
            %s

            覚えがないときは、何もする必要はありません。
            """.formatted(site.address("/register"));
    }

    /** To the address that is registered, not as it was typed: in another case it might be another mailbox. */
    private void send(MailAddress typed, Optional<Person> person, String subject, String body, Instant now) {
        String whole = person.map(Person::getName).map(name -> name + " 様\n\n").orElse("") + body + """

            日時　　%s
            お問い合わせ　%s　%s
            医療機関等向け総合ポータルサイト　%s
            """.formatted(JapaneseDate.withTime(now), contact.getName(), contact.getPhone(), site.address("/"));
        OutboxMessage message = outbox.mail(now, new Envelope(person.flatMap(Person::mail).orElse(typed).text(), person.map(Person::getName).orElse(""), subject), whole);
        person.map(Person::getId).ifPresent(message::isFor);
    }
}
