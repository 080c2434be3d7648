package jp.madoguchi.account.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import jp.madoguchi.Portal;
import jp.madoguchi.SignedInAs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A link grows old, or another takes its place: in a portal whose clock nobody else looks at. */
class LinkLifeIT {

    private static final Instant BEGIN = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void anOldLinkOffersANewOneAndOnlyTheNewestCounts() {
        try (Portal portal = Portal.with(Map.of("MADOGUCHI_POSTS_PER_MINUTE", "1000")).start()) {
            Newcomer newcomer = new Newcomer(portal, "yukkuri@example.jp");
            at(portal, Duration.ZERO);
            newcomer.ask();
            String first = newcomer.token();
            at(portal, Duration.ofHours(25));
            assertThat(page(portal, first)).contains("期限が切れています", "新しいリンクを送る").doesNotContain("yukkuri");
            assertThat(newcomer.open(first).statusCode()).isEqualTo(200);

            assertThat(Newcomer.words(SignedInAs.post(portal, "/register/confirm", "", Map.of("ended", "ended", "t", first, "askAgain", ""))))
                .contains("確認のメールを送りました").doesNotContain("yukkuri");
            String second = newcomer.token();
            assertThat(second).isNotEqualTo(first);
            newcomer.ask();
            assertThat(mails(portal)).as("the mail is on its way").isEqualTo(2);

            at(portal, Duration.ofHours(25).plusMinutes(1));
            assertThat(Newcomer.words(SignedInAs.post(portal, "/register/sent", "", Map.of("again", "again", "mail", "yukkuri@example.jp", "ask", ""))))
                .contains("yukkuri@example.jp に");
            assertThat(page(portal, second)).contains("いちばん新しいメールのアドレスだけが使えます");
            for (int again = 2; again < 8; again++) {
                at(portal, Duration.ofHours(25).plusMinutes(again));
                assertThat(Newcomer.words(newcomer.ask())).contains("お送りしました");
            }
            assertThat(mails(portal)).as("five an hour, and nothing said").isEqualTo(6);
            assertThat(newcomer.open(newcomer.token()).statusCode()).isEqualTo(303);
        }
    }

    private static String page(Portal portal, String token) {
        Element main = Jsoup.parse(portal.get("/register/confirm?t=" + token).body()).selectFirst("main");
        return main.text() + main.select("input[type=submit]").eachAttr("value");
    }

    private static long mails(Portal portal) {
        return Jsoup.parse(portal.get("/demo/mail").body()).select("article:contains(yukkuri@example.jp)").size();
    }

    private static void at(Portal portal, Duration later) {
        assertThat(SignedInAs.post(portal, "/demo/clock", "", Map.of("to", BEGIN.plus(later).toString())).statusCode()).isLessThan(400);
    }
}
