package jp.madoguchi.account.signin;

/** Why no card goes out. */
public enum CardObjection {
    NOT_REGISTERED("この医療機関等コードは、台帳にありません。コードを確かめてください。"),
    NO_ADDRESS("台帳に所在地がないため、郵送できません。先に台帳の所在地を確かめてください。"),
    HAS_CARD("この医療機関等には、もうカードをお使いの方がいます。紛失のときは、下の一覧から再発行してください。"),
    HAS_MANAGER("この医療機関等には、もう管理者がいます。管理者から招待を受けるよう、ご案内してください。"),
    ENDED("このカードは、もう終わっています。一覧から選び直してください。");

    private final String text;

    CardObjection(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }
}
