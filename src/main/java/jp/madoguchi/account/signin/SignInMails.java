package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.AccountMail;
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** What people are told about their sign-in. */
@ApplicationScoped
class SignInMails {

    @Inject
    ContactLine contact;

    @Inject
    Site site;

    Optional<AccountMail> newBrowser(Person person, Browser browser, Instant now) {
        return AccountMail.to(person, "【ログイン】新しい端末からログインがありました", """
            %s 様

            初めての端末またはブラウザーから、ログインがありました。

            日時　　%s
            端末　　%s
            場所　　%s（接続元のアドレス）

            ご本人の操作でしたら、何もする必要はありません。

            心当たりがないときは、すぐに次のことをしてください。
            1. ポータルサイトを開き、ログインして「ログインと安全」を選ぶ
            2. 「ほかのすべての端末からログアウトする」を押す
            3. パスワードを変える
            ログインできないときは、お電話ください。　%s　%s

            医療機関等向け総合ポータルサイト　%s
            """.formatted(person.getName(), JapaneseDate.withTime(now), browser.device(), browser.address(), contact.getName(), contact.getPhone(),
            site.address("/")));
    }
}
