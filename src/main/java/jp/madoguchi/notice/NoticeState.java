package jp.madoguchi.notice;

/** Where a notice stands. {@link NoticeMove} says how it gets from one to the next. */
public enum NoticeState {
    DRAFT("下書き", "公開されていません。書き終えたら公開を予約します。"),
    SCHEDULED("公開待ち", "公開日時になると自動で公開されます。"),
    PUBLISHED("公開", "どなたでも読めます。"),
    UPDATED("更新", "公開後に内容が変わりました。以前の内容も読めます。"),
    ENDED("終了", "一覧には出ません。アドレスを知っている方は読めます。");

    private final String label;
    private final String sentence;

    NoticeState(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    public String getLabel() {
        return label;
    }

    public String getSentence() {
        return sentence;
    }

    /** In the list, on the home page and in the feed. */
    boolean isListed() {
        return this == PUBLISHED || this == UPDATED;
    }

    /** At its own address. */
    boolean isReadable() {
        return isListed() || this == ENDED;
    }
}
