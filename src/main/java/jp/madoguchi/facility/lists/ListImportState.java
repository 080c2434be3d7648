package jp.madoguchi.facility.lists;

/** Where a list stands on its way into the register. {@link ListImportMove} says how it gets from one to the next. */
public enum ListImportState {
    READING("読み取り中", "一覧を台帳と見比べています。この画面を閉じても続きます。台帳はまだ変わりません。"),
    READY("確認待ち", "見比べ終わりました。内容を確かめて、どうするかを決めてください。"),
    REFUSED("取り込めないファイル", "このファイルからは何も取り込んでいません。理由を直して、もう一度送ってください。"),
    IN_FORCE("反映済み", "台帳に反映されています。"),
    TAKEN_BACK("取消し済み", "反映を取り消しました。台帳は反映する前に戻っています。"),
    DISCARDED("取りやめ", "台帳に反映しないまま取りやめました。");

    private final String label;
    private final String sentence;

    ListImportState(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    /** Its shape in the theme. */
    public String getTag() {
        return switch (this) {
            case READING -> "going";
            case READY -> "waiting";
            case IN_FORCE -> "done";
            case REFUSED -> "refused";
            case TAKEN_BACK, DISCARDED -> "";
        };
    }

    public String getLabel() {
        return label;
    }

    public String getSentence() {
        return sentence;
    }
}
