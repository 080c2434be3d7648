package jp.madoguchi.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import jp.madoguchi.Chromium;
import jp.madoguchi.Reachable;
import jp.madoguchi.SharedTwoNodes;
import jp.madoguchi.SignedInAs;
import jp.madoguchi.TwoNodes;
import jp.madoguchi.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sign-in belongs to no node: it outlives the one it was made on, and ends on all of them. */
@ExtendWith({Chromium.class, SharedTwoNodes.class})
class AccountTwoNodesIT {

    @Test
    void whoHasHalfFilledInAFormGoesOnWhenItsNodeDies(TwoNodes nodes, Visitor visitor) {
        visitor.signIn(nodes, "l2");
        visitor.open(nodes, "/my/facility");
        visitor.field("どの項目ですか").selectOption("開設者");
        int node = nodes.lastAnsweredBy();
        visitor.field("正しい内容").fill("半分まで書いたところで、");
        nodes.kill(node);
        visitor.field("正しい内容").fill("半分まで書いたところで、相手がかわりました。");
        visitor.button("誤りを連絡する").click();

        assertThat(visitor.text("ご連絡を受け付けました")).isVisible();
        assertThat(visitor.text("半分まで書いたところで、相手がかわりました。")).isVisible();
        assertThat(visitor.text("見本　港二 さん").first()).isVisible();
    }

    @Test
    void whatIsEndedOnOneNodeIsDeadOnTheOtherWithinFiveSeconds(TwoNodes nodes) {
        String cookie = SignedInAs.anew(nodes, "l3").cookie();
        IntStream.of(1, 2).forEach(node -> assertThat(isIn(nodes.node(node), cookie)).isTrue());

        HttpResponse<String> out = SignedInAs.post(nodes.node(1), "/logout", cookie, Map.of("out", "out", "leave", ""));

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(isIn(nodes.node(1), cookie)).isFalse();
        Awaitility.await("dead on the other node").atMost(Duration.ofSeconds(5)).until(() -> !isIn(nodes.node(2), cookie));
    }

    private static boolean isIn(Reachable node, String cookie) {
        return node.get("/my", "Cookie", cookie).statusCode() == 200;
    }
}
