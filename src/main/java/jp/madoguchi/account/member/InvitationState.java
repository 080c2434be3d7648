package jp.madoguchi.account.member;

/** Whether an invitation still leads somewhere; where it does not, what to do instead. */
public enum InvitationState {
    OPEN("", ""),
    /** By the very person who looks at it. */
    JOINED("もう参加しています", "マイページから、この医療機関等のページを使えます。いくつもの医療機関等のメンバーの方は、画面の上の「切り替える」で選んでください。"),
    UNKNOWN("この招待は見つかりません", "メールの中のアドレスが、途中で切れていないか確かめてください。2行に分かれているときは、つなげて開いてください。"),
    ACCEPTED("この招待は、すでに使われています", "ご自分で参加の手続きをされた方は、そのままログインしてください。心当たりがないときは、招いた医療機関等の管理者の方にお知らせください。"),
    WITHDRAWN("この招待は、取り消されています", "新しい招待のメールが届いていないか確かめてください。届いていないときは、招いた医療機関等の管理者の方に、もう一度招いてもらってください。"),
    ENDED("この招待の期限は、過ぎています", "招いた医療機関等の管理者の方に、もう一度招いてもらってください。管理者の方は「メンバー」のページから、すぐに招き直せます。");

    private final String heading;
    private final String text;

    InvitationState(String heading, String text) {
        this.heading = heading;
        this.text = text;
    }

    public String getHeading() {
        return heading;
    }

    public String getText() {
        return text;
    }
}
