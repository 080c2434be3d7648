package jp.madoguchi.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.notice.NoticeRow;
import jp.madoguchi.notice.Notices;
import jp.madoguchi.notice.PublishDueNotices;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.HouseClock;
import jp.madoguchi.platform.NotAllowed;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class NoticesInsideIT {

    @Inject
    Notices notices;

    @Inject
    PublishDueNotices publish;

    @Inject
    HouseClock clock;

    @Inject
    NoticeBoard board;

    @Inject
    Statements statements;

    @Test
    void everyListIsOneStatementHoweverManyNoticesThereAre() {
        int before = statements.during(() -> notices.newest(6));
        IntStream.range(0, 30).forEach(i -> board.post("2024-02-" + (100 + i), "PUBLISHED", clock.instant().minusSeconds(9_000_000L + i)));

        assertEquals(1, before);
        assertEquals(1, statements.during(() -> notices.newest(6)));
        assertEquals(1, statements.during(() -> notices.important()));
        assertEquals(1, statements.during(() -> notices.feed(30)));
        assertEquals(1, statements.during(() -> notices.readable("2025-12-003").orElseThrow().getRevisions().size()));
    }

    @Test
    void whatIsDueOpensByItself() {
        board.post("2024-01-001", "SCHEDULED", clock.instant().minusSeconds(1));
        board.post("2024-01-002", "SCHEDULED", clock.instant().plusSeconds(86_400));
        board.post("2024-01-003", "DRAFT", clock.instant().minusSeconds(1));

        publish.publish(Caller.HOUSE);

        List<String> listed = notices.newest(100).stream().map(NoticeRow::getNumber).toList();
        assertTrue(listed.contains("2024-01-001"));
        assertTrue(!listed.contains("2024-01-002") && !listed.contains("2024-01-003"));
        assertEquals(List.of("PUBLISH_NOTICE by house"), board.trailOf("2024-01-001"));
    }

    @Test
    void aVisitorOpensNothing() {
        assertThrows(NotAllowed.class, () -> publish.publish(Caller.VISITOR));
    }
}
