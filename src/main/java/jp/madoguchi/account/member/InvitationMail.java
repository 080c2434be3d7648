package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.outbox.Envelope;
import jp.madoguchi.platform.text.MailAddress;

/** The mail that invites: who, to which facility, as what; and that it obliges to nothing. */
@ApplicationScoped
class InvitationMail {

    @Inject
    MemberPost post;

    @Inject
    ContactLine contact;

    @Inject
    Site site;

    Envelope envelope(MailAddress mail, long facility) {
        return new Envelope(mail.text(), "", "【招待】" + post.name(facility) + "への参加のご案内");
    }

    String body(long facility, String inviter, Offer offer, String lastDay, SecretToken token) {
        return """
            %s（%s）の%sさんが、あなたを招いています。

            役割　　%s%s
            %s

            参加するときは、次のページを開き、内容を確かめて「参加する」を押してください。押すまでは、何も起きません。

            %s

            このページは、%sまで使えます。一度使うと、使えなくなります。
            ほかの人に転送しないでください。

            心当たりがないときは、何もせずに、このメールを破棄してください。
            わからないことは、お電話ください。　%s　%s
            医療機関等向け総合ポータルサイト　%s
            """.formatted(
            post.name(facility), post.registered(facility).map(known -> known.identifier().number()).orElse(""), inviter, offer.getRolesText(),
            offer.agency().map(agency -> "\n代理　　" + agency + "（" + JapaneseDate.full(offer.until().orElseThrow()) + "まで）").orElse(""),
            offer.roles().stream().sorted().map(role -> "・" + new RoleWords(role).getText()).collect(Collectors.joining("\n")),
            site.address("/login/invitation?t=" + token.text()), lastDay,
            contact.getName(), contact.getPhone(), site.address("/"));
    }
}
