package jp.madoguchi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTextTest {

    @Test
    void headingsListsAndLinksBecomeHtml() {
        assertThat(NoticeText.html("## 期限\n\n- [よくある質問](/help#subsidy)"))
            .contains("<h2>期限</h2>", "<li>", "href=\"/help#subsidy\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b onclick=x>太字</b>"})
    void tagsAreShownAsText(String markdown) {
        assertThat(NoticeText.html(markdown)).doesNotContain("<script", "<img", "<b").contains("&lt;");
    }

    @Test
    void aLinkThatWouldRunSomethingLeadsNowhere() {
        assertThat(NoticeText.html("[ここ](javascript:alert(1))")).doesNotContain("javascript");
    }

    @Test
    void strongWordsStandInJapaneseWithoutAGap() {
        assertThat(NoticeText.html("受付を **1月31日（土）** で終えます。**PDF** でも A **B** C"))
            .contains("受付を<strong>1月31日（土）</strong>で終えます。<strong>PDF</strong>でも A <strong>B</strong> C");
    }

    @Test
    void rareCharactersStayAsTheyWere() {
        assertThat(NoticeText.html("𠮷野家、髙﨑、葛\uDB40\uDD00城、か\u3099")).contains("𠮷野家、髙﨑、葛\uDB40\uDD00城、か\u3099");
    }
}
