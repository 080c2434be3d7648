package jp.madoguchi.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.Databases;
import jp.madoguchi.platform.Verbs;
import jp.madoguchi.platform.audit.Trails;
import jp.madoguchi.subsidy.programme.Window;
import jp.madoguchi.subsidy.publish.WindowMoved;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftMovedWindowTest {

    private static final WindowMoved.Move VISIT = new WindowMoved.Move("令和7年度 訪問診療等", window("2026-01-31"), window("2026-02-15"));
    private static final WindowMoved.Move ONLINE = new WindowMoved.Move("令和7年度 オンライン診療等", window("2026-01-31"), window("2026-02-15"));

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void theOldAndTheNewDayStandInADraftWithTheReason(Databases kind) {
        try (Verbs verbs = new Verbs(kind.fresh())) {
            verbs.run(entities -> {
                DraftMovedWindow house = new DraftMovedWindow();
                house.entities = entities;
                house.notices = new Notices(entities);
                house.trail = Trails.in(entities);
                house.draft(new WindowMoved(2, "電話が*混んだ*ため<b>", List.of(VISIT), Instant.parse("2026-01-20T03:00:00Z")));
                house.draft(new WindowMoved(3, "ほかも", List.of(VISIT, ONLINE), Instant.parse("2026-01-31T15:00:00Z")));
            });
            verbs.run(entities -> {
                List<Notice> drafts = entities.createQuery("select n from Notice n where n.state = :draft order by n.number", Notice.class)
                    .setParameter("draft", NoticeState.DRAFT).getResultList();
                assertThat(drafts).extracting(Notice::getNumber).containsExactly("2026-01-001", "2026-02-001");
                assertThat(drafts).extracting(notice -> notice.getNewest().getTitle())
                    .containsExactly("令和7年度 訪問診療等の申請期間が変わりました", "令和7年度 訪問診療等など2件の申請期間が変わりました");
                assertThat(drafts.get(0).getNewest().getSummary()).isEqualTo("令和7年度 訪問診療等の申請は2026年2月15日（日）（令和8年）までです。");
                assertThat(NoticeText.html(drafts.get(0).getNewest().getBody())).isEqualTo("""
                    <h2>令和7年度 訪問診療等</h2>
                    <ul>
                    <li>旧：2025年4月1日（火）（令和7年）から2026年1月31日（土）（令和8年）まで</li>
                    <li>新：<strong>2025年4月1日（火）（令和7年）から2026年2月15日（日）（令和8年）まで</strong></li>
                    </ul>
                    <h2>理由</h2>
                    <p>電話が*混んだ*ため&lt;b&gt;</p>
                    """);
                assertThat(drafts.get(1).getNewest().getBody()).contains("## 令和7年度 訪問診療等\n", "## 令和7年度 オンライン診療等\n");
                assertThat(new Notices(entities).readable("2026-01-001")).isEmpty();
            });
        }
    }

    private static Window window(String closes) {
        return new Window(LocalDate.parse("2025-04-01"), LocalDate.parse(closes));
    }
}
