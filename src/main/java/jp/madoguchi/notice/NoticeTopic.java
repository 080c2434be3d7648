package jp.madoguchi.notice;

import java.util.Arrays;
import java.util.Optional;

/** What a notice is about; the name stands in addresses (/notices?topic=LIMITED). */
public enum NoticeTopic {
    LIMITED("資格確認限定型"),
    FULL("オンライン資格確認・オンライン請求"),
    HOMECARE("訪問診療等・オンライン診療等・外来診療等"),
    SUBSIDY("補助金"),
    APP("マイナ資格確認アプリ・機器"),
    PRESCRIPTION("電子処方箋管理サービス"),
    CHARTS("電子カルテ情報共有サービス"),
    PORTAL("ポータルサイト・お問い合わせ"),
    CAUTION("不審な連絡への注意");

    private final String label;

    NoticeTopic(String label) {
        this.label = label;
    }

    public String getLabel() {
        return label;
    }

    public String getName() {
        return name();
    }

    static Optional<NoticeTopic> named(String name) {
        return Arrays.stream(values()).filter(topic -> topic.name().equals(name)).findFirst();
    }
}
