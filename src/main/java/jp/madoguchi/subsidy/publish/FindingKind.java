package jp.madoguchi.subsidy.publish;

import static jp.madoguchi.subsidy.publish.FindingKind.Weight.BLOCK;
import static jp.madoguchi.subsidy.publish.FindingKind.Weight.WARN;

/** What is looked for in a draft. {0}, {1} are filled in. */
public enum FindingKind {
    NO_SOURCE(BLOCK, "金額と期限のもとになる資料の名前がありません。"),
    NO_PLACE(BLOCK, "資料のどこに書いてあるかがありません。"),
    NO_DATES(BLOCK, "申請の開始と期限が、資料のとおりか、当サイトで決めたものかが書かれていません。"),
    NO_REMARK(BLOCK, "新しい年度の募集に、備考がありません。前の年度と同じか、何が違うかを書いてください。"),
    NO_WINDOW(BLOCK, "金額があるのに、申請の開始と期限がありません。"),
    /** {0} the rate */
    RATE_ABOVE_ONE(BLOCK, "補助率 {0} が1を超えています。"),
    /** {0} the other offer, {1} its last day, {2} the first day, {3} the days between */
    GAP(WARN, "{0}との間に、申請できない日が{3}日あります（{1}の翌日から{2}の前日まで）。"),
    /** {0} the other offer, {1} and {2} from when to when */
    OVERLAP(WARN, "{0}と、同じ方式、同じ施設の申請期間が重なっています（{1}から{2}まで）。"),
    /** {0} the cap, {1} what can be reached, {2} the base, {3} the rate */
    UNREACHABLE_CAP(WARN, "補助限度額に届く費用がありません：{0} > {1}（{2} × {3}）。"),
    /** {0} the sum of the components' caps, {1} the cap of the cost */
    CAPS_DO_NOT_ADD_UP(WARN, "費用ごとの上限の合計と事業額上限が違います：{0} と {1}。");

    /** Whether it keeps the edition from being published. */
    public enum Weight {
        BLOCK("直すまで公開できません", "refused"),
        WARN("確かめてください", "heed");

        private final String label;
        private final String tag;

        Weight(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        public String getLabel() {
            return label;
        }

        public String getTag() {
            return tag;
        }
    }

    private final Weight weight;
    private final String text;

    FindingKind(Weight weight, String text) {
        this.weight = weight;
        this.text = text;
    }

    public Weight weight() {
        return weight;
    }

    String text() {
        return text;
    }
}
