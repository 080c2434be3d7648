package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({Chromium.class, SharedPortal.class})
class NoticesBrowserIT {

    @Test
    void aNoticeIsReadFromTheHomePage(Portal portal, Visitor visitor) {
        visitor.open(portal, "/");
        visitor.link("電子処方箋管理サービスのご案内").click();

        assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
            .hasText("電子処方箋管理サービスのご案内");
        visitor.link("お知らせの一覧へ戻る").click();
        assertThat(visitor.heading("お知らせ")).isVisible();
    }

    @Test
    void aSubjectNarrowsTheList(Portal portal, Visitor visitor) {
        visitor.open(portal, "/notices");
        assertThat(visitor.link("モバイル端末を安全に使うための5つの確認")).isVisible();

        visitor.link("資格確認限定型").click();

        assertThat(visitor.link("資格確認限定型を始めるまでの流れ")).isVisible();
        assertThat(visitor.link("モバイル端末を安全に使うための5つの確認")).hasCount(0);
        assertThat(visitor.link("資格確認限定型")).hasAttribute("aria-current", "true");
    }

    @Test
    void whatWasChangedIsToldAndTheEarlierTextStaysReadable(Portal portal, Visitor visitor) {
        visitor.open(portal, "/notices/2025-12-003");
        assertThat(visitor.heading("期限の変更")).isVisible();
        Locator earlier = visitor.text("改めて申請していただく必要はありません。審査の結果をお待ちください。");
        assertThat(earlier).isHidden();

        visitor.text("更新の記録").click();
        visitor.text("このときの内容を読む").first().click();

        assertThat(earlier).isVisible();
    }
}
