package jp.madoguchi.subsidy.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an application comes in.
 *
 * @param finishBy 導入完了期限
 */
public record Filing(Post post, PostDeadline postDeadline, Optional<LocalDate> finishBy, Payee payee, List<RequiredDocument> documents) {

    /** Who may apply by post (D-13). */
    public enum Post {
        NOBODY("ポータルサイトからの申請のみ"),
        EXEMPT_ONLY("義務化対象外（紙レセプト請求等）は郵送でも申請可"),
        EVERYBODY("郵送でも申請可");

        private final String label;

        Post(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    /** What counts for who applies by post (D-05). */
    public enum PostDeadline {
        POSTMARK("消印有効"),
        ARRIVAL("必着");

        private final String label;

        PostDeadline(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    /** Which account is paid (D-18). */
    public enum Payee {
        /** Whoever has none enters one, with evidence */
        CLAIMS_ACCOUNT("診療報酬（調剤報酬）の振込口座。口座のない施設は、確認できる書類を添えて登録する口座"),
        ENTERED("確認できる書類を添えて登録する口座");

        private final String label;

        Payee(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    public Filing {
        documents = List.copyOf(documents);
    }
}
