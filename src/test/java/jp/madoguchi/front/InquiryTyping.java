package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import jp.madoguchi.Visitor;

/** What somebody writes into the inquiry form. */
final class InquiryTyping {

    static final String NUMBER = "[2-9A-Y]{3}-[2-9A-Y]{3}-[2-9A-Y]{3}";

    private InquiryTyping() {
    }

    static void fill(Visitor visitor, String facilityCode) {
        visitor.field("医療機関・薬局名").fill("みどりの丘クリニック");
        visitor.field("医療機関等コード").fill(facilityCode);
        visitor.field("お名前").fill("𠮷田髙子");
        visitor.field("メールアドレス").fill("hanako@clinic.example");
        visitor.field("お問い合わせの内容").fill("いつ承認されますか。");
    }

    /** The number the page names once the inquiry has arrived. */
    static String numberShown(Visitor visitor) {
        assertThat(visitor.heading("お問い合わせを受け付けました")).isVisible();
        return visitor.page().url().replaceAll(".*number=", "");
    }
}
