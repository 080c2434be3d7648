package jp.madoguchi.subsidy.publish;

/** Why something is not done with an edition, told to whoever wanted it. */
public enum EditionObjection {
    NOT_FOUND("この版はありません。一覧から選び直してください。"),
    NOTHING_THERE("その募集は公開されていません。一覧から選び直してください。"),
    NEXT_YEAR_THERE("次の年度の募集は、もう公開されています。その募集を選んで変更してください。"),
    NOTHING_MOVED("新しい期限が、いまの期限と同じです。"),
    CLOSES_BEFORE_OPENS("新しい期限が、申請の開始より前です。"),
    DECIDED("この版は、もう公開されたか破棄されています。画面を開き直して確かめてください。"),
    OWN_HAND("この版を作ったか書き直した方は、公開できません。別の承認者が公開してください。"),
    CHANGED_MEANWHILE("画面を開いたあとに、この版が書き直されました。いまの内容を見直してください。"),
    OVERTAKEN("この版を作ったあとに、同じ募集の別の版が公開されました。このまま公開すると、その変更が消えます。この版を破棄し、作り直してください。"),
    BLOCKED("直さなければ公開できない点があります。「確かめたこと」をご覧ください。");

    private final String text;

    EditionObjection(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }

    /** Said at the field where the day was typed. */
    boolean isAboutTheDay() {
        return this == NOTHING_MOVED || this == CLOSES_BEFORE_OPENS;
    }
}
