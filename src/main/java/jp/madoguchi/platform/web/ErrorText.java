package jp.madoguchi.platform.web;

import java.util.Arrays;
import jp.madoguchi.platform.ContactLine;

/** What went wrong, in the visitor's words: what happened and what to do now. */
enum ErrorText {
    UNREADABLE(400, "送られた内容を読み取れませんでした",
        "使えない文字が含まれているか、通信の途中で内容がこわれた可能性があります。前の画面にもどり、入力した内容を確かめて、もう一度送ってください。"),
    FORBIDDEN(403, "この操作は受け付けられませんでした",
        "この操作ができる役割をお持ちでないか、このポータルサイトの画面から送られたものではありません。ホームから開き直して、もう一度操作してください。"),
    NOT_FOUND(404, "ページが見つかりません",
        "アドレスが変わったか、入力に誤りがある可能性があります。ホーム、お知らせ、よくある質問からお探しください。"),
    METHOD(405, "この操作はできません", "ホームから開き直して、もう一度操作してください。"),
    CONFLICT(409, "ほかの医療機関等に切り替わっています",
        "この画面を開いたあとで、別の画面で医療機関等が切り替えられたか、この医療機関等での役割がなくなりました。まちがいを防ぐため、操作は行っていません。マイページで、いまの医療機関等を確かめてから、もう一度操作してください。"),
    TOO_LARGE(413, "送られた内容が大きすぎます", "文章を短くするか、いくつかに分けて送ってください。"),
    URI_TOO_LONG(414, "アドレスが長すぎます", "ホームから開き直してください。"),
    TYPE(415, "この形式は受け付けていません", "このポータルサイトの画面から送ってください。"),
    TOO_OFTEN(429, "短い時間に何度も送られました", "1分ほど待ってから、もう一度送ってください。入力した内容は前の画面に残っています。"),
    HEADERS_TOO_LARGE(431, "通信の内容が大きすぎます", "ブラウザーに保存されたこのサイトのCookieを消して、もう一度開いてください。"),
    BROKEN(500, "システムで問題が起きました",
        "ご不便をおかけしています。少し待ってから、もう一度お試しください。続くときは、下の番号をコールセンターにお伝えください。"),
    CLOSED(503, "ただいま利用できません", "少し待ってから、もう一度お試しください。");

    private final int status;
    private final String title;
    private final String message;

    ErrorText(int status, String title, String message) {
        this.status = status;
        this.title = title;
        this.message = message;
    }

    static ErrorText of(int status) {
        return Arrays.stream(values()).filter(text -> text.status == status).findFirst()
            .orElse(status >= 500 ? BROKEN : UNREADABLE);
    }

    String page(Assets assets, ContactLine contact, String ribbon, int shownStatus, String reference) {
        return assets.errorTemplate()
            .replace("{{ribbon}}", ribbon)
            .replace("{{css}}", assets.getCss())
            .replace("{{icon}}", assets.getIcon())
            .replace("{{status}}", Integer.toString(shownStatus))
            .replace("{{title}}", title)
            .replace("{{message}}", message)
            .replace("{{reference}}", reference)
            .replace("{{callCentre}}", contact.getName())
            .replace("{{phoneLink}}", contact.getPhoneLink())
            .replace("{{phoneNote}}", contact.getPhoneNote())
            .replace("{{phone}}", contact.getPhone())
            .replace("{{hours}}", contact.getHours())
            .replace("{{sayFirst}}", contact.getSayFirst());
    }
}
