package jp.madoguchi.account.member;

import java.util.Arrays;

/** What has just been done, said on the page one comes back to. */
public enum MembersNote {
    INVITED("招待のメールを送りました。相手の方が「参加する」を押すと、メンバーになります。"),
    WITHDRAWN("招待を取り消しました。メールのリンクは、もう使えません。"),
    CHANGED("役割を変えました。"),
    REMOVED("メンバーから外しました。この方は、もうこの医療機関等のページを開けません。"),
    ENDED("代理入力を終わりにしました。"),
    GRANTED("参加を認めました。ご本人にメールでお知らせしました。"),
    REFUSED("参加を断りました。ご本人にメールでお知らせしました。"),
    CONSENTED("取りまとめに同意しました。"),
    CONSENT_ENDED("取りまとめを断りました。取りまとめ者は、この医療機関等のページを開けません。");

    private final String text;

    MembersNote(String text) {
        this.text = text;
    }

    static String textOf(String name) {
        return Arrays.stream(values()).filter(note -> note.name().equals(name)).map(note -> note.text).findFirst().orElse("");
    }
}
