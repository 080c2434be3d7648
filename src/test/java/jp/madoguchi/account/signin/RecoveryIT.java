package jp.madoguchi.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import jp.madoguchi.Portal;
import jp.madoguchi.SignedInAs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 郵便による再設定; a portal of its own, because its clock is moved. */
class RecoveryIT {

    private static final Portal PORTAL = Portal.with(Map.of("MADOGUCHI_POSTS_PER_MINUTE", "100000"));

    @BeforeAll
    static void open() {
        PORTAL.start();
    }

    @AfterAll
    static void close() {
        PORTAL.close();
    }

    @Test
    void theLettersCodeCountsAfterADayAndOnce() {
        setClock(Duration.ZERO);
        ask("h1", "1319900013");
        ask("h1", "1319900013");
        assertThat(SentBox.count(PORTAL, "見本　一郎", "郵便による再設定のコード")).as("one letter is enough").isEqualTo(1);
        assertThat(SentBox.latest(PORTAL, "h1@demo.example", "申し込みがありました").body()).contains("止め");
        String code = SentBox.latest(PORTAL, "見本　一郎", "郵便による再設定のコード").found("コード　　(\\S+)");

        assertThat(use("h1", code).text()).contains("まだ使えません");
        assertThat(use("h1", "7KX4-MP2R-9DTH").text()).contains("メールアドレスか手紙のコードが違います");
        assertThat(use("y1", code).text()).contains("メールアドレスか手紙のコードが違います");
        setClock(Duration.ofHours(25));
        Customer signedIn = new Customer(PORTAL).signIn("h1", SignedInAs.PASSWORD);
        assertThat(signedIn.isSignedIn()).isTrue();
        assertThat(use("h1", code).text()).contains("再設定が終わりました");
        assertThat(signedIn.isSignedIn()).isFalse();
        assertThat(use("h1", code).text()).contains("もう使われたか");

        Customer owner = new Customer(PORTAL);
        owner.open("/login").press("ログインする", "mail", "h1@demo.example", "password", SignedInAs.PASSWORD);
        assertThat(owner.at()).as("the password stays, the lost second factor is gone").isEqualTo("/my");
        assertThat(SentBox.latest(PORTAL, "h1@demo.example", "郵便による再設定が終わりました").body()).contains("パスワードは変わっていません");
    }

    @Test
    void whomItConcernsStopsItAndNobodyElse() {
        setClock(Duration.ZERO);
        ask("y2", "2219900020");
        String code = SentBox.latest(PORTAL, "葛󠄀城　次郎", "郵便による再設定のコード").found("コード　　(\\S+)");
        Customer owner = new Customer(PORTAL).signIn("y2", SignedInAs.PASSWORD).open("/my/security");
        String id = owner.page().select("input[name=recovery]").val();
        Customer stranger = new Customer(PORTAL).signIn("x1", SignedInAs.PASSWORD).open("/my/security");
        assertThat(stranger.page().select("input[name=recovery]")).isEmpty();
        assertThat(owner.open("/my/security").page().select("input[name=recovery]").val()).isEqualTo(id);

        owner.press("止める");
        assertThat(owner.text()).contains("郵便による再設定を止めました");
        assertThat(use("y2", code).text()).contains("止められました");
        SentBox.latest(PORTAL, "y2@demo.example", "郵便による再設定を止めました");
    }

    @Test
    void staffAreSentToTheirAdministrator() {
        ask("koho2", "1319900013");
        assertThat(SentBox.latest(PORTAL, "koho2@demo.example", "郵便による再設定について").body()).contains("システム管理者に");
    }

    private static void ask(String person, String facility) {
        assertThat(new Customer(PORTAL).open("/login/recover").press("コードの手紙を申し込む", "mail", person + "@demo.example", "facilityCode", facility).text())
            .contains("受け付けました");
    }

    private static Customer use(String person, String code) {
        return new Customer(PORTAL).open("/login/recover?step=code").press("再設定する", "mail", person + "@demo.example", "code", code);
    }

    private static void setClock(Duration ahead) {
        new Customer(PORTAL).post("/demo/clock", Map.of("to", Instant.now().plus(ahead).atOffset(java.time.ZoneOffset.ofHours(9)).toString()));
    }
}
