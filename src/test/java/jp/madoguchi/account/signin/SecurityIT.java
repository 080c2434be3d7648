package jp.madoguchi.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.SignedInAs;
import jp.madoguchi.account.proof.Totp;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** ログインと安全, over HTTP; each test with a person of its own. */
@ExtendWith(SharedPortal.class)
class SecurityIT {

    private static final String NEW_PASSWORD = "あおい そらを ゆっくり わたる くじら";

    @Test
    void anAppIsReplacedAndItsCodesCountOnce(Portal portal) {
        Customer owner = new Customer(portal).signIn("y1", SignedInAs.PASSWORD);
        owner.open("/my/security?step=app");
        String secret = owner.page().select(".secret-letters").text();
        assertThat(owner.page().select("svg.qr path").attr("d")).isNotEmpty();

        assertThat(owner.press("登録する", "code", "000000").text()).contains("確認コードが違います");
        assertThat(owner.page().select(".secret-letters").text()).isEqualTo(secret);
        String code = Totp.of(secret).codeAt(Instant.now());
        owner.press("登録する", "code", code);
        assertThat(owner.page().select(".codes li")).hasSize(10);
        assertThat(SentBox.latest(portal, "y1@demo.example", "認証アプリを登録しました").body()).contains("前の認証アプリのコードは、もう使えません", "心当たりがないとき");

        Customer again = new Customer(portal);
        again.open("/login").press("ログインする", "mail", "y1@demo.example", "password", SignedInAs.PASSWORD);
        assertThat(again.press("確かめてログインする", "code", code).text()).as("replayed").contains("もう使われています");
        assertThat(again.press("確かめてログインする", "code", SignedInAs.code(1)).text()).as("the old app").contains("確認コードが違うか");
        String spare = owner.page().select(".codes li").first().text();
        assertThat(again.press("確かめてログインする", "code", spare.toLowerCase().replace("-", "")).at()).isEqualTo("/my");
        assertThat(owner.open("/my/security").text()).contains("使っていないコードが9個");

        owner.press("認証アプリを外す");
        assertThat(owner.text()).contains("最後の1つは外せません");
        owner.press("予備コードを作り直す");
        assertThat(owner.page().select(".codes li")).hasSize(10).noneMatch(one -> one.text().equals(spare));
    }

    @Test
    void aNewPasswordEndsAllOtherSignInsAndOldCookiesNeverComeBack(Portal portal) {
        Customer here = new Customer(portal);
        here.cookies.put("sign-in", "set-by-somebody-else");
        here.signIn("y2", SignedInAs.PASSWORD);
        assertThat(here.cookies.get("sign-in")).isNotEqualTo("set-by-somebody-else");
        Customer there = new Customer(portal).signIn("y2", SignedInAs.PASSWORD);
        assertThat(there.isSignedIn()).isTrue();

        here.open("/my/security?step=password");
        assertThat(here.press("パスワードを変える", "newPassword", "短い").text()).contains("13文字以上");
        assertThat(here.press("パスワードを変える", "newPassword", NEW_PASSWORD).text()).contains("パスワードを変えました");

        assertThat(there.isSignedIn()).isFalse();
        assertThat(here.isSignedIn()).isTrue();
        SentBox.latest(portal, "y2@demo.example", "パスワードを変えました");
    }

    @Test
    void onlyOnesOwnSignInsEnd(Portal portal) {
        Customer here = new Customer(portal).signIn("x1", SignedInAs.PASSWORD);
        Customer there = new Customer(portal).signIn("x1", SignedInAs.PASSWORD);
        Customer stranger = new Customer(portal).signIn("s1", SignedInAs.PASSWORD);
        Customer strangersOther = new Customer(portal).signIn("s1", SignedInAs.PASSWORD);
        stranger.open("/my/security");
        here.open("/my/security");
        assertThat(here.page().select(".tag:contains(このログイン)")).hasSize(1);
        String mine = here.page().select("input[name=signIn]").val();

        Element button = stranger.page().select("input[value=ログアウトさせる]").first();
        stranger.pressIn(button, "signIn", mine);
        assertThat(there.isSignedIn()).as("another's sign-in").isTrue();
        here.open("/my/security").press("ログアウトさせる");
        assertThat(there.isSignedIn()).isFalse();
        stranger.open("/my/security").press("ほかのすべての端末からログアウトする");
        assertThat(strangersOther.isSignedIn()).isFalse();
        assertThat(stranger.isSignedIn()).isTrue();
        assertThat(here.isSignedIn()).isTrue();
    }

    @Test
    void staffMayNotBeLeftWithoutASecondFactor(Portal portal) {
        Customer staff = new Customer(portal).signIn("koho2", SignedInAs.PASSWORD);
        assertThat(staff.open("/my/security").press("認証アプリを外す").text()).contains("職員は、認証アプリかパスキーが1つ以上必要です");
    }

    @Test
    void aPasskeysAnswerIsNeededAndChallengesAreOurs(Portal portal) {
        Customer owner = new Customer(portal);
        owner.open("/login");
        assertThat(owner.press("パスキーでログイン", "answer", "{}").text()).contains("パスキーを確かめられませんでした");
        assertThat(owner.press("パスキーでログイン", "answer", "", "offer", "v1:data-1:AAAA").text()).contains("パスキーを確かめられませんでした");
        owner.signIn("sample", SignedInAs.PASSWORD).open("/my/security?step=passkey");
        assertThat(owner.press("パスキーを作る", "answer", "{\"id\":1}", "name", "受付").text()).contains("パスキーを確かめられませんでした");
        assertThat(owner.post("/my/security", Map.of("keyForm", "keyForm", "step", "key", "id", "1", "name", "x", "rename", "", "jakarta.faces.ViewState", "stateless")).text())
            .contains("このパスキーはありません");
    }
}
