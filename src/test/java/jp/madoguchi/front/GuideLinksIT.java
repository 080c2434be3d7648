package jp.madoguchi.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an answer links to is there, and so is the place in the page that the link names. */
@ExtendWith(SharedPortal.class)
class GuideLinksIT {

    @ParameterizedTest
    @ValueSource(strings = {
        "/guide?code=4719900013", "/guide?code=1019900016&full=yes&step=answer", "/guide?type=CLINIC&step=answer",
        "/guide?type=CLINIC&claim=ELECTRONIC&measure=2&ended=2025/4/10&on=2026/11/20&step=answer", "/guide?type=HOME_NURSING&step=answer",
        "/guide?type=HOSPITAL&full=yes&step=answer", "/guide?type=MIDWIFERY&step=answer", "/guide?type=INSURER&checkup=no&step=answer",
        "/guide?type=THERAPY", "/for/exempt", "/for/checkup"})
    void everyLinkLeadsSomewhere(String address, Portal portal) {
        Document page = Jsoup.parse(portal.get(address).body());
        assertThat(page.select("main a[href]").eachAttr("href").stream().filter(href -> !href.startsWith("tel:")).distinct()).isNotEmpty()
            .allSatisfy(href -> {
                String target = href.startsWith("#") ? address + href : href;
                var answer = portal.get(target.replaceFirst("#.*", ""));
                assertThat(answer.statusCode()).as(href).isEqualTo(200);
                String anchor = URI.create(target).getFragment();
                if (anchor != null) {
                    assertThat(Jsoup.parse(answer.body()).getElementById(anchor)).as(href).isNotNull();
                }
            });
    }
}
