package jp.madoguchi.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.Site;

/** The mail that says an inquiry has arrived, with everything that was sent. */
@ApplicationScoped
class InquiryMail {

    @Inject
    CallCentreNow callCentre;

    @Inject
    Site site;

    String receipt(Inquiry inquiry, InquiryForm form) {
        return """
            %s　%s 様

            お問い合わせを受け付けました。担当者が内容を確かめ、お返事します。
            お返事までに日数をいただくことがあります。

            受付番号　　　%s
            受付日時　　　%s
            医療機関等コード　%s
            お返事先の電話　%s

            ―― お問い合わせの内容 ――
            %s
            ――――――――――――

            お急ぎのときは、お電話ください。
            %s　%s（%s）
            %s
            %s

            このメールは、次のサイトで入力されたメールアドレスに自動でお送りしています。
            お心当たりがないときは、お手数ですが破棄してください。
            医療機関等向け総合ポータルサイト　%s
            """.formatted(form.facilityName(), form.asker(), inquiry.number(),
            JapaneseDate.withTime(inquiry.receivedAt().toInstant()),
            form.facilityCode() == null ? "（入力なし）" : form.facilityCode(),
            form.phone() == null ? "（入力なし）" : form.phone(),
            form.question(), callCentre.getName(), callCentre.getPhone(), callCentre.getPhoneNote(),
            callCentre.getHours(), callCentre.getSayFirst(), site.address("/"));
    }
}
