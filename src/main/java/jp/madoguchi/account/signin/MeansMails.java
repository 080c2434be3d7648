package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.PersonPost;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** Tells somebody that the means by which he signs in have changed, and what to do if it was not he. */
@ApplicationScoped
class MeansMails {

    @Inject
    ContactLine contact;

    @Inject
    Site site;

    @Inject
    PersonPost post;

    static String subject(String what) {
        return "【ログインと安全】" + what;
    }

    void tell(Person person, String subject, String what, Instant now) {
        post.tell(person, new PersonPost.News(subject(subject), """
            %s 様

            %s
            日時　　%s

            ご本人の操作でしたら、何もする必要はありません。

            心当たりがないときは、ほかの人があなたのアカウントに入ったおそれがあります。すぐに次のことをしてください。
            1. ポータルサイトを開き、ログインして「ログインと安全」を選ぶ
            2. 「ほかのすべての端末からログアウトする」を押す
            3. パスワードを変え、知らない認証アプリやパスキーがあれば外す
            ログインできないときは、お電話ください。　%s　%s

            医療機関等向け総合ポータルサイト　%s
            """.formatted(person.getName(), what, JapaneseDate.withTime(now), contact.getName(), contact.getPhone(), site.address("/"))), now);
    }
}
