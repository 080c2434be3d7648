package jp.madoguchi.facility.lists;

/** What was put right, left out or assumed; %s is what stands in the file. */
enum ListRemark {
    ZERO_ADDED("番号「%s」の先頭に、消えていた0を補いました"),
    VOICE_MARKS_JOINED("%sの濁点・半濁点を、前の文字と1字に合わせました"),
    PRIVATE_CHARACTER("%sの外字を「〓」に置き換えました"),
    POSTAL_CODE_UNREAD("郵便番号を読み取れなかったため、空のままにします：%s"),
    PHONE_UNREAD("電話番号を読み取れなかったため、空のままにします：%s"),
    TYPE_FROM_NAME("種別の欄に記載がないため、名称から%sとしました"),
    TYPE_FROM_LIST("種別の欄に記載がないため、表の見出しから%sとしました"),
    STATUS_ASSUMED("現存・休止の記載がないため、%sとしました");

    private final String text;

    ListRemark(String text) {
        this.text = text;
    }

    String of(String detail) {
        return text.formatted(detail);
    }
}
