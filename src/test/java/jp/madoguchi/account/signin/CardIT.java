package jp.madoguchi.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People without mail (D-22): from the paper form to the last code of the card. Y2 of the demo has a 管理者, the clinic at 0119900012 nobody. */
@ExtendWith(SharedPortal.class)
class CardIT {

    private static final String DEMO = "4619900014";

    @Test
    void pinAndCardOpenTheDoorAndTheNextCardComesByItself(Portal portal) {
        Map<Integer, String> codes = codes(SentBox.latest(portal, "見本　手紙", "コードのカード").body());
        String pin = SentBox.latest(portal, "見本　手紙", "暗証番号").found("暗証番号　　(\\d{4} \\d{4})");
        assertThat(codes).hasSize(20);

        Customer doctor = asked(portal);
        int number = Integer.parseInt(doctor.page().select("input[name=number]").val());
        String wrong = doctor.press("ログインする", "pin", "00000000", "code", codes.get(number)).text();
        assertThat(wrong).contains("暗証番号かカードのコードが違います");
        assertThat(asked(portal).press("ログインする", "pin", pin, "code", codes.get(number + 1)).text()).as("the next one").contains("が違います");
        assertThat(asked(portal).press("ログインする", "pin", pin, "code", codes.get(number)).at()).as("a wrong try uses nothing up").isEqualTo("/my");
        assertThat(asked(portal).press("ログインする", "pin", pin, "code", codes.get(number)).text()).as("used before").contains("が違います");

        Customer last = null;
        while (++number <= 15) {
            last = asked(portal).press("ログインする", "pin", pin, "code", codes.get(number));
            assertThat(last.at()).isEqualTo("/my");
        }
        Map<Integer, String> more = codes(SentBox.latest(portal, "見本　手紙", "No. 21～40").body());
        assertThat(more).containsKeys(21, 40);
        codes.putAll(more);
        for (; number <= 21; number++) {
            assertThat(asked(portal).press("ログインする", "pin", pin, "code", codes.get(number)).at()).isEqualTo("/my");
        }
        assertThat(last.open("/my/security").text()).contains("このログイン");
    }

    @Test
    void whereThereIsNoCardANumberIsAskedAllTheSame(Portal portal) {
        for (String facility : new String[] {"1019900016", "0110000007"}) {
            Customer first = new Customer(portal).open("/login/card").press("次へ", "facilityCode", facility);
            String number = first.page().select("input[name=number]").val();
            assertThat(Integer.parseInt(number)).isBetween(1, 40);
            assertThat(new Customer(portal).open("/login/card?facility=" + facility).page().select("input[name=number]").val()).isEqualTo(number);
            assertThat(first.press("ログインする", "pin", "12345678", "code", "12345678").text()).contains("暗証番号かカードのコードが違います");
        }
    }

    @Test
    void onlyThePostDeskOpensAndWhereThereIsAManagerNobody(Portal portal) {
        SignedInAs desk = SignedInAs.person(portal, "yubin");
        assertThat(desk.press("/desk/people", "paper", "open", Map.of("facilityCode", "1019900016", "name", "見本 紙")).body()).contains("もう管理者がいます");
        assertThat(desk.press("/desk/people", "paper", "open", Map.of("facilityCode", DEMO, "name", "見本 紙")).body()).contains("もうカードをお使いの方がいます");
        assertThat(desk.press("/desk/people", "paper", "open", Map.of("facilityCode", "0110000007", "name", "見本 紙")).body()).contains("台帳にありません");
        assertThat(SignedInAs.person(portal, "shinsa1").get("/desk/people").statusCode()).isNotEqualTo(200);
        assertThat(desk.get("/desk/people?code=" + DEMO).body()).contains("見本　手紙");
    }

    @Test
    void whoHoldsOneHalfCannotGuessTheOtherAndItsOwnerIsTold() {
        try (Portal portal = Portal.with(Map.of("MADOGUCHI_POSTS_PER_MINUTE", "100000")).start()) {
            Map<Integer, String> codes = codes(SentBox.latest(portal, "見本　手紙", "コードのカード").body());
            String pin = SentBox.latest(portal, "見本　手紙", "暗証番号").found("暗証番号　　(\\d{4} \\d{4})");
            int number = Integer.parseInt(asked(portal).page().select("input[name=number]").val());
            for (int tries = 0; tries < 12; tries++) {
                asked(portal).press("ログインする", "pin", "00000000", "code", "00000000");
            }
            for (int tries = 0; tries < 10; tries++) {
                assertThat(asked(portal).press("ログインする", "pin", pin, "code", "0000000" + tries).text()).contains("が違います");
            }
            assertThat(asked(portal).press("ログインする", "pin", pin, "code", codes.get(number)).text()).as("the eleventh try is in vain").contains("が違います");
            asked(portal).press("ログインする", "pin", pin, "code", codes.get(number));
            assertThat(SentBox.count(portal, "見本　手紙", "カードのログインの間違いが続いています")).as("told once").isEqualTo(1);
        }
    }

    private static Customer asked(Portal portal) {
        return new Customer(portal).open("/login/card").press("次へ", "facilityCode", DEMO);
    }

    private static Map<Integer, String> codes(String letter) {
        return Pattern.compile("No\\. (\\d+) +(\\d{4} \\d{4})").matcher(letter).results()
            .collect(Collectors.toMap((MatchResult one) -> Integer.parseInt(one.group(1)), one -> one.group(2), (a, b) -> a, HashMap::new));
    }
}
