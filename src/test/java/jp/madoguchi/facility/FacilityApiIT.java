package jp.madoguchi.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The facilities of the README, as anybody may ask for them. */
@ExtendWith(SharedPortal.class)
class FacilityApiIT {

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(textBlock = """
        1319900013, 2024-12-01, HOSPITAL,      病院,                 東京都, 千代田区見本町１丁目１－１,    医療法人社団窓口会　デモ中央病院, ACTIVE, 現存
        1019900016, 2024-12-01, CLINIC,        医科診療所,           群馬県, 高崎市見本町２－２,           髙﨑デモクリニック,               ACTIVE, 現存
        2739900013, 2024-12-01, DENTAL_CLINIC, 歯科診療所,           大阪府, 大阪市北区見本町３丁目３－３, 𠮷田デモ歯科医院,                 ACTIVE, 現存
        1369900012, 2024-12-01, HOME_NURSING,  訪問看護ステーション, 東京都, 練馬区見本町１５－１５,       訪問看護ステーションデモひまわり, ACTIVE, 現存
        2219900012, 2025-09-30, CLINIC,        医科診療所,           静岡県, 静岡市葵区見本町１６－１６,   葛󠄀城デモ医院,                     ACTIVE, 現存
        2219900012, 2025-10-01, CLINIC,        医科診療所,           静岡県, 静岡市葵区見本町１６－１６,   葛󠄀城デモ医院,                     CLOSED, 廃止
        2219900020, 2025-10-01, CLINIC,        医科診療所,           静岡県, 静岡市葵区見本町１６－１６,   医療法人葛󠄀城会　葛󠄀城デモ医院,      ACTIVE, 現存
        0419900014, 2024-03-31, CLINIC,        医科診療所,           宮城県, 仙台市青葉区見本町１７－１７, デモ旧街道医院,                   ACTIVE, 現存
        0419900014, 2024-04-01, CLINIC,        医科診療所,           宮城県, 仙台市青葉区見本町１７－１７, デモ旧街道医院,                   CLOSED, 廃止
        0419900014, 9999-12-31, CLINIC,        医科診療所,           宮城県, 仙台市青葉区見本町１７－１７, デモ旧街道医院,                   CLOSED, 廃止
        """)
    void itsPublicFactsOfADay(String code, String day, String type, String typeName, String prefecture, String address, String name,
            String status, String statusName, Portal portal) {
        HttpResponse<String> answer = ask(portal, code, day);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(("{'code':'%s','asOf':'%s','name':'%s','type':'%s','typeName':'%s','prefecture':'%s','address':'%s',"
            + "'status':'%s','statusName':'%s'}").replace('\'', '"').formatted(code, day, name, type, typeName, prefecture, address, status, statusName));
    }

    @Test
    void withoutADayItIsToday(Portal portal) {
        HttpResponse<String> answer = portal.get("/api/v1/facilities/1319900013");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsPattern("\"asOf\":\"20[0-9]{2}-[0-9]{2}-[0-9]{2}\"");
    }

    /** K1 claims on paper, its doctor is over 65; K2 and K4 are under a 経過措置; L1 belongs to a group; C1 has 既存型 and 訪問診療等機能. */
    @ParameterizedTest
    @ValueSource(strings = {"4019900010", "4719900013", "2019900014", "2349900015", "1019900016"})
    void nothingDeclaredIsSaid(String code, Portal portal) {
        assertThat(ask(portal, code, "2024-12-01").body().replaceAll("\"([a-zA-Z]+)\":\"[^\"]*\"", "$1"))
            .isEqualTo("{code,asOf,name,type,typeName,prefecture,address,status,statusName}");
    }

    @Test
    void noAnswerIsKept(Portal portal) {
        assertThat(ask(portal, "1319900013", "2024-12-01").headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(ask(portal, "1319900013", "1990-03-31").headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"1319900013, 1990-03-31", "2219900020, 2025-09-30", "1319900013, 1868-01-01", "1319999995, 2024-12-01", "4819900013, 2024-12-01"})
    void whoWasNotThereIsNotFound(String code, String day, Portal portal) {
        assertProblem(ask(portal, code, day), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "+5874898-01-01", "+10000-01-01", "1867-12-31", "0001-01-01", "-0001-01-01",
        "2024-02-30", "2024-13-01", "2024-1-1", "20241201", "2024-W01-1", "２０２４-12-01", "2024-12-01T00:00", "2024-12-01 ", "", "today"})
    void whatIsNoDayIsRefused(String day, Portal portal) {
        HttpResponse<String> answer = ask(portal, "1319900013", day);

        assertProblem(answer, 400);
        assertThat(answer.body()).contains("asOf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"131990001", "13199000130", "abcdefghij", "%00"})
    void whatIsNoCodeIsRefused(String code, Portal portal) {
        assertThat(portal.get("/api/v1/facilities/" + code).statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> ask(Portal portal, String code, String day) {
        return portal.get("/api/v1/facilities/" + code + "?asOf=" + URLEncoder.encode(day, StandardCharsets.UTF_8));
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("Exception");
    }
}
