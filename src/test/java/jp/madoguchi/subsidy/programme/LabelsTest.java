package jp.madoguchi.subsidy.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {

    @Test
    void areWhatPeopleRead() {
        assertThat(Filing.Post.values()).extracting(Filing.Post::getLabel).containsExactly("ポータルサイトからの申請のみ",
            "義務化対象外（紙レセプト請求等）は郵送でも申請可", "郵送でも申請可");
        assertThat(Filing.PostDeadline.values()).extracting(Filing.PostDeadline::getLabel).containsExactly("消印有効", "必着");
        assertThat(Filing.Payee.values()).extracting(Filing.Payee::getLabel).containsExactly(
            "診療報酬（調剤報酬）の振込口座。口座のない施設は、確認できる書類を添えて登録する口座", "確認できる書類を添えて登録する口座");
        assertThat(Edition.State.values()).extracting(Edition.State::getLabel).containsExactly("下書き", "公開", "破棄");
        assertThat(Audience.values()).extracting(Audience::getLabel).containsExactly("保険医療機関・薬局", "資格確認限定型を利用できる施設", "訪問看護ステーション");
    }
}
