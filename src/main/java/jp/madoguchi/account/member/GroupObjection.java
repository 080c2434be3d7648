package jp.madoguchi.account.member;

/** Why a group stays as it is. */
public enum GroupObjection {
    NOT_FOUND("見つかりません。ほかの方が少し前に変えたのかもしれません。一覧をご確認ください。"),
    ALREADY_ASKED("この医療機関等には、すでに依頼しています。一覧で状態をご確認ください。"),
    NO_ACCOUNT("このメールアドレスのアカウントは、ありません。先にご本人に「新規ユーザー登録」をしてもらってください。"),
    ALREADY_IN("この方は、すでにこのグループの取りまとめ者です。"),
    SAME_NAME("同じ名前のグループが、すでにあります。");

    private final String text;

    GroupObjection(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }
}
