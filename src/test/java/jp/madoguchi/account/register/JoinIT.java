package jp.madoguchi.account.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.SignedInAs;
import jp.madoguchi.facility.Prefecture;
import jp.madoguchi.facility.lists.NewPharmacies;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class JoinIT {

    private static final List<String> CODES = NewPharmacies.codes(Prefecture.MIYAZAKI, 3);

    /** One waits for the list, two come at the same moment, pressing often. */
    @Test
    void theFirstBecomesManagerTheOthersAskAndWhoWaitedIsLetIn(Portal portal) {
        Newcomer waiting = Newcomer.registered(portal, "matsu@example.jp");
        assertThat(waiting.look("FACILITY_CODE", CODES.get(0))).isEqualTo("/my/join?kind=FACILITY_CODE&number=" + CODES.get(0));
        assertThat(waiting.page("/my/join?kind=FACILITY_CODE&number=" + CODES.get(0))).contains("この番号は、台帳にありません");
        String registration = sendNew(waiting, "FACILITY_CODE", CODES.get(0), "見本1号薬局", "PHARMACY");

        NewPharmacies.enter(portal, Prefecture.MIYAZAKI, CODES.size());
        twoAtOnce(portal, CODES.get(1));

        Awaitility.await().atMost(Duration.ofSeconds(100)).until(() -> waiting.page(registration), page -> page.contains("本登録"));
        assertThat(waiting.awaitMail("【仮登録】登録できました")).contains(CODES.get(0), "あなたを管理者として登録しました");
        assertThat(waiting.page("/my/join?kind=FACILITY_CODE&number=" + CODES.get(0))).contains("この医療機関等とつながっています");
    }

    private static void twoAtOnce(Portal portal, String code) {
        Newcomer one = Newcomer.registered(portal, "saki@example.jp");
        Newcomer two = Newcomer.registered(portal, "ato@example.jp");
        String here = "/my/join?kind=FACILITY_CODE&number=" + code;
        assertThat(one.page(here)).contains("見本2号薬局", "まだ管理者の方がいません");

        IntStream.range(0, 8).mapToObj(press -> CompletableFuture.supplyAsync(() -> (press % 2 == 0 ? one : two)
            .post("join", "first", "kind", "FACILITY_CODE", "number", code, "role", "FACILITY_MANAGER"))).toList().stream().map(CompletableFuture::join)
            .forEach(answer -> assertThat(answer).matches(text -> text.startsWith(here) || text.startsWith("200 "), "goes on without an error"));

        boolean first = one.page(here).contains("この医療機関等とつながっています");
        Newcomer manager = first ? one : two;
        Newcomer late = first ? two : one;
        assertThat(late.page(here)).contains("すでに管理者の方がいます。参加を申請できます").doesNotContain("saki@", "ato@", "試験");
        assertThat(manager.awaitMail("管理者が登録されました")).contains(code);
        assertThat(Newcomer.newest(portal, "見本2号薬局　開設者・管理者 様", "管理者が登録されました")).contains("〒680-0001", "心当たりがないときは", "0800-080-4583");

        assertThat(late.post("ask", "send", "kind", "FACILITY_CODE", "number", code, "role", "ADMINISTRATOR", "words", "x")).startsWith("200 ");
        assertThat(late.post("ask", "send", "kind", "FACILITY_CODE", "number", code, "role", "FACILITY_READER", "words", "受付です")).isEqualTo(here);
        assertThat(late.post("ask", "send", "kind", "FACILITY_CODE", "number", code, "role", "FACILITY_READER", "words", "受付です")).startsWith("200 ").contains("参加を申請しました");
        assertThat(manager.awaitMail("【参加の申請】")).contains("/my/members", "見本2号薬局").doesNotContain("受付です");
        assertThat(late.get("/my/switch").body()).doesNotContain("見本2号薬局");
    }

    @Test
    void aReviewerReleasesOnEvidenceAndTheSecondOneIsTold(Portal portal) {
        Newcomer newcomer = Newcomer.registered(portal, "josan@example.jp");
        String mine = sendNew(newcomer, "MIDWIFERY_NUMBER", "9944001", "見本宮崎助産所", "MIDWIFERY");
        assertThat(sendNew(newcomer, "MIDWIFERY_NUMBER", "9944001", "見本宮崎助産所", "MIDWIFERY")).isEqualTo(mine);
        assertThat(newcomer.page(mine)).contains("職員が確かめて", "5営業日");
        String number = mine.substring(mine.indexOf('=') + 1);
        assertThat(Newcomer.words(SignedInAs.person(portal, "c1").get(mine))).contains("この仮登録はありません").doesNotContain("見本宮崎助産所");
        assertThat(SignedInAs.person(portal, "c1").get("/desk/registrations?id=" + number).statusCode()).isEqualTo(404);
        assertThat(SignedInAs.person(portal, "call").get("/desk/registrations?id=" + number).statusCode()).isEqualTo(403);

        Map<String, String> decision = Map.of("release", "release", "id", number, "kind", "MIDWIFERY_NUMBER", "number", "9944001", "evidence", "県の名簿を見ました", "do-release", "");
        List<String> answers = Stream.of("shinsa1", "shinsa2").map(name -> SignedInAs.person(portal, name))
            .map(reviewer -> CompletableFuture.supplyAsync(() -> reviewer.post("/desk/registrations", decision))).toList().stream().map(CompletableFuture::join)
            .map(answer -> answer.statusCode() + Newcomer.words(answer)).sorted().toList();

        assertThat(answers.get(0)).startsWith("200").contains("すでに決まっています", "県の名簿を見ました");
        assertThat(answers.get(1)).startsWith("303");
        assertThat(newcomer.awaitMail("【仮登録】登録できました")).contains("9944001");
        assertThat(newcomer.page("/my/join?kind=MIDWIFERY_NUMBER&number=9944001")).contains("この医療機関等とつながっています");
        assertThat(SignedInAs.person(portal, "shinsa1").get("/desk/facilities/file?kind=MIDWIFERY_NUMBER&number=9944001").body()).contains("見本宮崎助産所");
    }

    @Test
    void aRefusalSaysWhyAndAWrongCheckDigitIsNoEnd(Portal portal) {
        Newcomer newcomer = Newcomer.registered(portal, "kensho@example.jp");
        String wrong = CODES.get(2).substring(0, 9) + (CODES.get(2).charAt(9) == '0' ? '1' : '0');
        assertThat(newcomer.look("FACILITY_CODE", wrong)).contains("検証番号（最後の1桁）が合いません", "この番号で申し出る");
        assertThat(newcomer.look("FACILITY_CODE", "1234567890")).isEqualTo("/my/join?kind=FACILITY_CODE&number=1234567890");
        assertThat(newcomer.look("FACILITY_CODE", "0419900014")).startsWith("/my/join");
        assertThat(newcomer.page("/my/join?kind=FACILITY_CODE&number=0419900014")).contains("廃止されています");
        assertThat(newcomer.look("THERAPY_NUMBER", "協45999990")).startsWith("/my/join");
        assertThat(newcomer.page("/my/join?kind=THERAPY_NUMBER&number=協45999990".replace("協", "%E5%8D%94"))).contains("施術所等向けの案内をご確認ください");
        assertThat(newcomer.look("NONE", "")).isEqualTo("/my/join?kind=NONE");
        assertThat(newcomer.post("new", "send-new", "kind", "NONE", "name", "右\u202E左", "type", "THERAPY", "prefecture", "45", "place", "宮崎市", "phone", "0985-00-0000", "words", "x"))
            .contains("並ぶ向きを変える");
        String number = sendNew(newcomer, "FACILITY_CODE", wrong, "検証番号ちがい薬局", "PHARMACY").replace("/my/join?registration=", "");

        SignedInAs reviewer = SignedInAs.person(portal, "shinsa1");
        assertThat(Newcomer.words(reviewer.get("/desk/registrations?id=" + number))).contains("検証番号", "検証番号ちがい薬局", "今日");
        assertThat(Newcomer.words(reviewer.post("/desk/registrations", Map.of("refuse", "refuse", "id", number, "why", "", "do-refuse", "")))).contains("理由を入力してください");
        assertThat(reviewer.post("/desk/registrations", Map.of("refuse", "refuse", "id", number, "why", "厚生局の記録にありません。", "do-refuse", "")).statusCode()).isEqualTo(303);
        assertThat(newcomer.awaitMail("登録できませんでした")).contains("厚生局の記録にありません。");
        assertThat(newcomer.page("/my/join?registration=" + number)).contains("登録できません", "厚生局の記録にありません。");
    }

    private static String sendNew(Newcomer newcomer, String kind, String number, String name, String type) {
        String answer = newcomer.post("new", "send-new", "kind", kind, "number", number, "step", "new", "name", name, "type", type, "prefecture", "45",
            "place", "宮崎市見本町1-1", "phone", "0985-20-0000", "words", "指定通知書があります");
        assertThat(answer).startsWith("/my/join?registration=");
        return answer;
    }
}
