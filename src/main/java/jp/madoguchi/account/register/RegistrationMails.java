package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.PersonPost;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** What somebody who has asked for a 仮登録 is told. */
@ApplicationScoped
class RegistrationMails {

    @Inject
    ContactLine contact;

    @Inject
    Site site;

    PersonPost.News received(Person person, Registration registration, LocalDate due) {
        return new PersonPost.News("【仮登録】受け付けました（受付番号 " + registration.getNumber() + "）", """
            %s 様

            仮登録を受け付けました。職員が確かめて、%sまでにお返事します。
            それより前に、同じ番号と名称で台帳に載ったときは、自動でつながり、メールでお知らせします。

            受付番号　%s
            名称　　　%s
            番号　　　%s
            受付日時　%s

            いまの状態は、ログインして、マイページで確かめられます。
            書類などでおたずねすることがあるときは、お電話かメールでご連絡します。

            心当たりがないときや、ご不明なときは、お電話ください。　%s　%s
            医療機関等向け総合ポータルサイト　%s
            """.formatted(person.getName(), JapaneseDate.withWeekday(due), registration.getNumber(), registration.body().name(), numberOf(registration),
            JapaneseDate.withTime(registration.askedAt()), contact.getName(), contact.getPhone(), site.address("/")));
    }

    /** @param manager whether he looks after it now, or has asked those who do */
    PersonPost.News released(Person person, Registration registration, Registered facility, boolean manager) {
        return new PersonPost.News("【仮登録】登録できました（受付番号 " + registration.getNumber() + "）", """
            %s 様

            仮登録された医療機関・薬局などを、台帳で確かめました。

            受付番号　%s
            名称　　　%s
            番号　　　%s（%s）

            %s

            マイページ　%s

            ご不明なときは、お電話ください。　%s　%s
            """.formatted(person.getName(), registration.getNumber(), facility.entry().name(), facility.identifier().number(),
            facility.identifier().kind().getLabel(), manager ? "あなたを管理者として登録しました。登録内容の確認や申請ができます。"
                : "この医療機関等には、すでに管理者の方がいます。あなたの参加を、その方に申請しました。認められるとお知らせします。",
            site.address("/my"), contact.getName(), contact.getPhone()));
    }

    PersonPost.News refused(Person person, Registration registration) {
        return new PersonPost.News("【仮登録】登録できませんでした（受付番号 " + registration.getNumber() + "）", """
            %s 様

            仮登録の内容を確かめましたが、次の理由で登録できませんでした。

            受付番号　%s
            名称　　　%s
            番号　　　%s
            理由
            %s

            内容を直して、もう一度申し出ることができます。ログインして、マイページの医療機関・薬局などの欄から進んでください。
            理由にお心当たりがないときは、受付番号をご用意のうえ、お電話ください。　%s　%s
            医療機関等向け総合ポータルサイト　%s
            """.formatted(person.getName(), registration.getNumber(), registration.body().name(), numberOf(registration), registration.getEvidence(),
            contact.getName(), contact.getPhone(), site.address("/")));
    }

    private static String numberOf(Registration registration) {
        return registration.identifier().map(number -> number.number() + "（" + number.kind().getLabel() + "）").orElse("（番号なし）");
    }
}
