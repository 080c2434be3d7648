package jp.madoguchi.account.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.SignedInAs;
import jp.madoguchi.platform.Role;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the staff's pages open to whom, looked at and posted to directly; somebody of each role, and a facility's 管理者. */
@ExtendWith(SharedPortal.class)
class StaffDoorsIT {

    private static final String[] PAGES = {"/desk/facilities", "/desk/facilities/list", "/desk/facilities/file", "/admin/users", "/admin/user?id=1",
        "/admin/roles", "/admin/jobs", "/admin/audit", "/desk/programmes"};

    @ParameterizedTest
    @CsvSource({
        "admin2,  200 200 200 200 200 200 200 200 404",
        "kansa,   403 403 403 200 200 200 403 200 404",
        "shinsa2, 200 200 200 404 404 404 404 404 404",
        "josei2,  200 200 200 404 404 404 404 404 200",
        "shonin,  200 200 200 404 404 404 404 404 200",
        "yubin,   200 200 200 404 404 404 404 404 404",
        "call,    200 200 200 404 404 404 404 404 404",
        "koho1,   403 403 403 404 404 404 404 404 404",
        "k6,      404 404 404 404 404 404 404 404 404"})
    void eachPageAnswersAsTheTableSays(String person, String expected, Portal portal) {
        SignedInAs somebody = SignedInAs.person(portal, person);

        assertThat(answers(PAGES, page -> somebody.get(page).statusCode())).isEqualTo(expected);
        assertThat(answers(PAGES, page -> somebody.post(page, Map.of("staff", "staff", "make", "")).statusCode())).as("posted").isEqualTo(expected);
    }

    @Test
    void withoutSigningInEachPageLeadsToTheDoor(Portal portal) {
        for (String page : PAGES) {
            assertThat(portal.get(page).headers().firstValue("Location").orElseThrow()).as(page).startsWith("/login");
        }
    }

    /** He sees the staff; that the buttons are not on his page is not what stops him. */
    @Test
    void anAuditorPostsInVain(Portal portal) {
        SignedInAs auditor = SignedInAs.person(portal, "kansa");
        StaffDesk desk = new StaffDesk(portal);
        long koho1 = desk.idOf(auditor, "koho1");

        desk.make(auditor, "忍び込む人", "shinobi@office.example", new Duty(Role.ADMINISTRATOR, Optional.empty()));
        auditor.post("/admin/users", Map.of("staff", "staff", "name", "忍び込む人", "mail", "shinobi@office.example", "duties", "ADMINISTRATOR", "make", ""));
        auditor.post("/admin/user?id=" + koho1, Map.of("giveRole", "giveRole", "id", "" + koho1, "duty", "ADMINISTRATOR", "give", ""));

        assertThat(desk.page(SignedInAs.person(portal, "admin2"), "/admin/users?words=shinobi")).contains("見つかりませんでした");
        assertThat(desk.page(auditor, "/admin/user?id=" + koho1)).doesNotContain("システム管理者 有効");
        assertThat(desk.page(auditor, "/admin/users?words=k6@demo")).as("whom no auditor looks up").contains("見つかりませんでした");
    }

    @Test
    void theTrailIsReadFilteredVerifiedAndKnowsWhoReadIt(Portal portal) {
        SignedInAs auditor = SignedInAs.person(portal, "kansa");
        StaffDesk desk = new StaffDesk(portal);
        String person = "p" + desk.idOf(auditor, "kansa");

        assertThat(desk.page(auditor, "/admin/audit?person=" + person + "&deed=SIGN_IN&from=2020/1/1")).contains("あてはまる記録はありません");
        String looked = desk.page(auditor, "/admin/audit?person=kansa&deed=LOOK_AT_AUDIT");
        assertThat(looked).contains("監査 誠 " + person + " 操作の記録を見た", "deed SIGN_IN");
        assertThat(desk.page(auditor, "/admin/audit?from=きのうごろ")).contains("日付を読み取れませんでした");
        String verdict = Jsoup.parse(auditor.press("/admin/audit", "verifying", "verify", Map.of()).body()).select("main").text();
        assertThat(verdict).contains("記録は、封をしたときのままです", "件を調べました");
    }

    private static String answers(String[] pages, ToIntFunction<String> ask) {
        return Arrays.stream(pages).mapToInt(ask).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }
}
