package jp.madoguchi.account.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.SignedInAs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedPortal.class)
class NewAccountIT {

    private static final List<String> KNOWN = Stream.of("admin admin2 shinsa1 shinsa2 josei1 josei2 shonin yubin koho1 koho2 call kansa h1 c1 d1 p1 l1 l2 l3 k1 k2 k3 k4 k6 "
        + "e1 m1 s1 v1 y1 y2").flatMap(names -> Stream.of(names.split(" "))).map(name -> name + "@demo.example").toList();

    @Test
    void aLinkMakesOneAccountHoweverOftenItIsPressed(Portal portal) {
        Newcomer newcomer = new Newcomer(portal, "hajimete@example.jp");
        assertThat(Newcomer.words(newcomer.ask())).contains("hajimete@example.jp に、これからの進み方を書いたメールをお送りしました");
        String token = newcomer.token();

        assertThat(portal.get("/register/confirm?t=" + token).body()).contains("お名前とパスワードを決めてください");
        assertThat(portal.get("/register/confirm?t=" + token).body()).contains("お名前とパスワードを決めてください");
        whatIsWrongIsSaidAndTheLinkStaysOpen(newcomer, token);

        HttpResponse<String> first = newcomer.open(token, "role", "ADMINISTRATOR", "name", "𠮷田　髙子");
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("/my/join");
        assertThat(new Newcomer(portal, "").open(token).headers().firstValue("Location").orElseThrow()).endsWith("/my/join");
        assertThat(newcomer.get("/my").body()).contains("𠮷田　髙子");
        assertThat(newcomer.get("/admin/users").statusCode()).isEqualTo(404);

        HttpResponse<String> stranger = new Newcomer(portal, "").open(token, "password", "ちがうことばをここに並べてみました");
        assertThat(stranger.statusCode()).isEqualTo(200);
        assertThat(Newcomer.words(stranger)).contains("このアドレスは、もう使われています", "ログイン");
        assertThat(portal.get("/register/confirm?t=" + token).body()).contains("このアドレスは、もう使われています");
    }

    private static void whatIsWrongIsSaidAndTheLinkStaysOpen(Newcomer newcomer, String token) {
        assertThat(Newcomer.words(newcomer.open(token, "password", "abcdefgh"))).contains("15文字以上にしてください（いまは8文字です）", "順番どおりの並び");
        assertThat(Newcomer.words(newcomer.open(token, "password", "hajimete@example.jp"))).contains("推測されるおそれ");
        assertThat(Newcomer.words(newcomer.open(token, "agreed", ""))).contains("利用規約への同意が必要です");
        assertThat(Newcomer.words(newcomer.open(token, "name", "太郎\r\nBcc: x@example.jp"))).contains("改行");
        assertThat(Newcomer.words(newcomer.open(token, "name", "右\u202E左"))).contains("並ぶ向きを変える");
        assertThat(Newcomer.words(newcomer.open(token, "name", "な".repeat(1000)))).contains("100文字まで");
    }

    @Test
    void aLinkThatIsNoneOfOursIsNoDeadEnd(Portal portal) {
        for (String token : List.of("", "x", "a".repeat(43), "あ", "a".repeat(200))) {
            assertThat(portal.get("/register/confirm?t=" + URLEncoder.encode(token, StandardCharsets.UTF_8)).body())
                .contains("このアドレスでは、登録を続けられません", "href=\"/register\"");
        }
        assertThat(portal.get("/register/confirm").body()).contains("このアドレスでは、登録を続けられません");
        assertThat(portal.get("/register/sent").statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverTypesALineBreakOrNoAddressIsToldAtTheField(Portal portal) {
        assertThat(ask(portal, "taro").body()).contains("「@」が1つ必要です");
        assertThat(ask(portal, "taro@example.jp\r\nBcc: all@example.jp").body()).contains("改行");
        assertThat(SignedInAs.post(portal, "/register/sent", "", Map.of("again", "again", "mail", "x\r\ny", "ask", "")).body())
            .contains("メールアドレスに改行が入っています").doesNotContain("お送りしました。");
    }

    /** The same words, the same status and the same time, whether or not an address is registered; its owner reads the difference. */
    @Test
    void nobodyLearnsWhetherAnAddressIsRegistered(Portal portal) {
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        IntStream.range(0, KNOWN.size()).forEach(i -> {
            String other = "daremo" + i + "@shiranai.example";
            HttpResponse<String> one = timed(portal, KNOWN.get(i), known);
            HttpResponse<String> two = timed(portal, other, unknown);
            assertThat(one.statusCode()).isEqualTo(two.statusCode());
            assertThat(one.body().replace(KNOWN.get(i), "")).isEqualTo(two.body().replace(other, ""));
        });

        double ratio = (double) median(known) / median(unknown);
        assertThat(ratio).as("median for known %d, for unknown %d µs", median(known), median(unknown)).isBetween(0.6, 1.67);
        assertThat(new Newcomer(portal, "y2@demo.example").awaitMail("このメールアドレスは登録済みです")).contains("/login/forgot").doesNotContain("confirm?t=");
    }

    private static HttpResponse<String> timed(Portal portal, String mail, List<Long> times) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = ask(portal, mail);
        times.add((System.nanoTime() - begin) / 1000);
        return answer;
    }

    private static HttpResponse<String> ask(Portal portal, String mail) {
        return SignedInAs.post(portal, "/register", "", Map.of("register", "register", "mail", mail, "ask", ""));
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
