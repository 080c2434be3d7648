package jp.madoguchi.subsidy.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.Databases;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.NotAllowed;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each no of the verbs themselves, whatever buttons a page may show. */
class EditionVerbsTest {

    private static final Caller DRAFTER = EditionHouse.somebody(1, Section.SUBSIDY, Role.REVIEWER);
    private static final Caller BOTH = EditionHouse.somebody(2, Section.SUBSIDY, Role.REVIEWER, Role.APPROVER);
    private static final Caller APPROVER = EditionHouse.somebody(3, Section.SUBSIDY, Role.APPROVER);
    private static final Wish VISIT = new Wish.Change(new Scope("R7-VISIT"));

    private EditionHouse house;

    @BeforeEach
    void open() {
        house = new EditionHouse(Databases.H2_MEMORY.fresh());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void whoBeganOrChangedItDoesNotPublishItThoughHeMayPublishOthers() {
        int begun = house.begin("始めた", VISIT, BOTH).number();
        int changed = house.begin("書いた", VISIT, DRAFTER).number();
        assertThat(house.change(changed, "R7-VISIT", remark("書いた"), 1, BOTH)).isEmpty();

        assertThat(house.publish(begun, 1, BOTH)).contains(EditionObjection.OWN_HAND);
        assertThat(house.publish(changed, 2, BOTH)).contains(EditionObjection.OWN_HAND);
        assertThat(house.publish(house.begin("ほか", VISIT, DRAFTER).number(), 1, BOTH)).isEmpty();
    }

    @Test
    void onlyWhatWasSeenAndNothingOvertakenBlockedOrDecidedIsPublished() {
        int first = house.begin("一", VISIT, DRAFTER).number();
        int second = house.begin("二", VISIT, DRAFTER).number();
        int year = house.begin("年度", new Wish.Clone(Scope.year(2026)), DRAFTER).number();

        assertThat(house.publish(first, 0, APPROVER)).contains(EditionObjection.CHANGED_MEANWHILE);
        assertThat(house.publish(year, 1, APPROVER)).contains(EditionObjection.BLOCKED);
        assertThat(house.publish(99, 1, APPROVER)).contains(EditionObjection.NOT_FOUND);
        assertThat(house.publish(first, 1, APPROVER)).isEmpty();
        assertThat(house.publish(first, 1, APPROVER)).contains(EditionObjection.DECIDED);
        assertThat(house.publish(second, 1, APPROVER)).contains(EditionObjection.OVERTAKEN);
        assertThat(house.change(first, "R7-VISIT", remark("あとから"), 1, DRAFTER)).contains(EditionObjection.DECIDED);
        assertThat(house.discard(first, DRAFTER)).contains(EditionObjection.DECIDED);
        assertThat(house.discard(second, DRAFTER)).isEmpty();
        assertThat(house.publish(second, 1, APPROVER)).contains(EditionObjection.DECIDED);
        assertThat(house.moved).as("no window moved").isEmpty();
    }

    @Test
    void aButtonPressedTwiceDoesItOnce() {
        int draft = house.begin("二度", VISIT, DRAFTER).number();

        assertThat(house.begin("二度", VISIT, DRAFTER).number()).isEqualTo(draft);
        assertThat(house.begin("二度", VISIT, BOTH).number()).isEqualTo(draft + 1);
        assertThat(house.change(draft, "R7-VISIT", remark("同じ"), 1, DRAFTER)).isEmpty();
        assertThat(house.change(draft, "R7-VISIT", remark("同じ"), 1, DRAFTER)).isEmpty();
        assertThat(house.change(draft, "R7-VISIT", remark("別"), 1, DRAFTER)).contains(EditionObjection.CHANGED_MEANWHILE);
        assertThat(house.change(draft, "R7-ONLINE", remark("別"), 2, DRAFTER)).contains(EditionObjection.NOT_FOUND);
    }

    @Test
    void aMovedWindowIsToldOnceItIsPublished() {
        int draft = house.begin("期限", new Wish.MoveDeadline(Scope.year(2025), LocalDate.parse("2026-02-15"), "事務連絡"), DRAFTER).number();
        assertThat(house.moved).isEmpty();
        assertThat(house.publish(draft, 1, APPROVER)).isEmpty();

        assertThat(house.moved).singleElement().satisfies(moved -> {
            assertThat(moved.why()).isEqualTo("試すため");
            assertThat(moved.moves()).hasSize(4).allSatisfy(move -> {
                assertThat(move.before().closes()).isEqualTo("2026-01-31");
                assertThat(move.after().closes()).isEqualTo("2026-02-15");
            });
        });
    }

    @Test
    void nobodyElseDoesAnyOfIt() {
        for (Caller other : new Caller[] {APPROVER, Caller.VISITOR, Caller.HOUSE, EditionHouse.somebody(4, Section.ELIGIBILITY, Role.REVIEWER, Role.APPROVER)}) {
            assertThatThrownBy(() -> house.begin("x", VISIT, other)).as("%s", other).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> house.change(2, "R7-VISIT", remark("x"), 1, other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> house.discard(2, other)).isInstanceOf(NotAllowed.class);
        }
        for (Caller other : new Caller[] {DRAFTER, Caller.VISITOR, Caller.HOUSE, EditionHouse.somebody(4, Section.ELIGIBILITY, Role.REVIEWER, Role.APPROVER)}) {
            assertThatThrownBy(() -> house.publish(2, 1, other)).isInstanceOf(NotAllowed.class);
        }
        assertThat(house.begin("x", new Wish.Change(new Scope("R1-VISIT")), DRAFTER).objection()).isEqualTo(Optional.of(EditionObjection.NOTHING_THERE));
    }

    private static OfferSheet remark(String text) {
        OfferSheet sheet = OfferSheet.of(Changed.published("R7-VISIT"));
        return new OfferSheet(sheet.window(), sheet.finishBy(), text, sheet.source(), sheet.figures());
    }
}
