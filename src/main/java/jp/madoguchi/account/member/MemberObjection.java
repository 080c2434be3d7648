package jp.madoguchi.account.member;

/** Why the members of a facility stay as they are, for whoever wanted to change them. */
public enum MemberObjection {
    LAST_MANAGER("管理者が一人もいなくなるため、変えられません。先に別の方を管理者にしてください。お一人で運営していて、廃止や承継をなさるときは"
        + "「新設・廃止・コード変更」のページをご覧いただくか、コールセンターにお電話ください。"),
    NO_LONGER_MANAGER("あなたの管理者の役割は、少し前に終わっています。ほかの管理者の方にお確かめください。"),
    NOT_FOUND("見つかりません。ほかの方が少し前に変えたのかもしれません。一覧をご確認ください。"),
    ALREADY_MEMBER("このメールアドレスの方は、すでにメンバーです。役割は、一覧の「変更する」から変えられます。"),
    NO_ROLE("役割を1つ以上選んでください。"),
    NO_AGENCY("代理の方の事務所名または会社名を入力してください。"),
    LAST_DAY("代理の最後の日は、きょうから1年以内の日にしてください。");

    private final String text;

    MemberObjection(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }
}
