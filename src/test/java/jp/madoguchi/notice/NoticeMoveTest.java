package jp.madoguchi.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import jp.madoguchi.platform.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeMoveTest {

    /** The whole table: what is not in it is no move. */
    @ParameterizedTest
    @CsvSource({
        "SCHEDULE,  DRAFT,     SCHEDULED, PUBLISH_NOTICE",
        "TAKE_BACK, SCHEDULED, DRAFT,     WRITE_NOTICE",
        "PUBLISH,   SCHEDULED, PUBLISHED, PUBLISH_NOTICE",
        "REVISE,    PUBLISHED, UPDATED,   PUBLISH_NOTICE",
        "REVISE,    UPDATED,   UPDATED,   PUBLISH_NOTICE",
        "END,       PUBLISHED, ENDED,     PUBLISH_NOTICE",
        "END,       UPDATED,   ENDED,     PUBLISH_NOTICE"})
    void goesFromHereToThere(NoticeMove move, NoticeState from, NoticeState to, Permission permission) {
        assertThat(move.from(from)).isEqualTo(to);
        assertThat(move.permission()).isEqualTo(permission);
    }

    @Test
    void thereAreNoOtherMoves() {
        assertThat(Arrays.stream(NoticeMove.values()).mapToInt(move -> move.from().size()).sum()).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedFromAnyOtherState(NoticeMove move) {
        EnumSet<NoticeState> others = EnumSet.allOf(NoticeState.class);
        others.removeAll(move.from());

        assertThat(others).isNotEmpty().allSatisfy(state ->
            assertThatThrownBy(() -> move.from(state)).isInstanceOf(IllegalStateException.class));
    }

    @ParameterizedTest
    @EnumSource
    void everyStateSaysWhatItMeans(NoticeState state) {
        assertThat(state.getLabel()).isNotBlank();
        assertThat(state.getSentence()).endsWith("。");
    }

    @ParameterizedTest
    @EnumSource
    void everyStateButTheFirstIsReachedByAMove(NoticeState state) {
        assertThat(state == NoticeState.DRAFT || Arrays.stream(NoticeMove.values()).anyMatch(move -> move.to() == state)).isTrue();
    }
}
