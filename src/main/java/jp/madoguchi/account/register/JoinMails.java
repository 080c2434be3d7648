package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.PersonPost;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** What is told when somebody comes to a facility. */
@ApplicationScoped
class JoinMails {

    static final String REGISTERED = "【ユーザー登録】管理者が登録されました";

    @Inject
    ContactLine contact;

    @Inject
    Site site;

    PersonPost.News joined(Person person, Registered facility, Instant now) {
        return new PersonPost.News(REGISTERED, """
            %s 様

            次の医療機関・薬局などの管理者として登録しました。

            名称　　　%s
            番号　　　%s（%s）
            登録日時　%s

            これからできること
            ・登録されている内容を確かめる
            ・いっしょに使う方を招待する
            ・申請をする（準備中です。始まったらお知らせします）
            マイページ　%s

            同じことを、台帳にある所在地へ郵便でもお知らせしています。
            心当たりがないときは、お電話ください。　%s　%s
            """.formatted(person.getName(), facility.entry().name(), facility.identifier().number(), facility.identifier().kind().getLabel(),
            JapaneseDate.withTime(now), site.address("/my"), contact.getName(), contact.getPhone()));
    }

    /** To the house itself. */
    String letter(Person person, Registered facility, Instant now) {
        return """
            %s　御中

            医療機関等向け総合ポータルサイトで、貴施設の管理者として、次の方が登録されました。

            お名前　　%s
            登録日時　%s
            番号　　　%s（%s）

            管理者は、このサイトで貴施設の登録内容を見たり、申請をしたり、ほかの方を招待したりできます。

            ご存じの方でしたら、何もする必要はありません。
            心当たりがないときは、すぐにお電話ください。登録を止めて、確かめます。
            %s　%s（%s）
            受付時間　%s
            %s

            医療機関等向け総合ポータルサイト　%s
            """.formatted(facility.entry().name(), person.getName(), JapaneseDate.withTime(now), facility.identifier().number(),
            facility.identifier().kind().getLabel(), contact.getName(), contact.getPhone(), contact.getPhoneNote(), contact.getHours(),
            contact.getSayFirst(), site.address("/"));
    }

    /** Who asks stands on the page, not in the mail: it may be forwarded. */
    PersonPost.News asked(Person manager, Registered facility, Instant now) {
        return new PersonPost.News("【参加の申請】確認をお願いします", """
            %s 様

            あなたが管理者をしている医療機関・薬局などに、参加の申請がありました。

            名称　　　%s
            申請日時　%s

            ログインして「メンバー」のページを開き、申請した方の名前と役割を確かめて、認めるかどうかを決めてください。
            %s

            心当たりのない方でしたら、認めないでください。認めるまで、その方は何も見られません。
            ご不明なときは、お電話ください。　%s　%s
            """.formatted(manager.getName(), facility.entry().name(), JapaneseDate.withTime(now), site.address("/my/members"),
            contact.getName(), contact.getPhone()));
    }
}
