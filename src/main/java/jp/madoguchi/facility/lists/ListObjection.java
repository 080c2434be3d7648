package jp.madoguchi.facility.lists;

/** Why a list cannot be put in force, or taken back, as things stand. */
public enum ListObjection {
    OTHER_STATE("この一覧の状態が変わっています。画面を読み込み直して、状態を確かめてください。"),
    NOTHING_TO_CHANGE("台帳と違うところがありません。反映する必要はありません。"),
    READ_BEFORE_ANOTHER("読み取ったあとに、別の一覧が反映されました。「もう一度読み取る」を押して、いまの台帳と見比べてください。"),
    OLDER_THAN_KNOWN("同じ都道府県・種別で、これより新しい現在日の一覧がすでに反映されています。新しい一覧を取り込んでください。"),
    GONE_UNCHECKED("一覧から消えた施設が多いか、番号の読めない行があります。一覧に全件がそろっていることを確かめて、確認の欄に印を付けてください。"),
    NOT_THE_LAST("このあとに反映された一覧があります。あとから反映したものから順に取り消してください。");

    private final String text;

    ListObjection(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }
}
