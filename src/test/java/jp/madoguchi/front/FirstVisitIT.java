package jp.madoguchi.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a browser fetches for the first page it ever sees here. */
@ExtendWith(SharedPortal.class)
class FirstVisitIT {

    private static final Pattern ASSET = Pattern.compile("/assets/[A-Za-z0-9._-]+");
    private static final int MOST = 300_000;

    @Test
    void theHomePageWithAllItNeedsIsSmall(Portal portal) {
        String home = portal.get("/").body();
        Set<String> assets = assetsIn(home);
        assets.stream().filter(asset -> asset.endsWith(".css")).toList().forEach(css -> assets.addAll(assetsIn(portal.get(css).body())));

        long bytes = sent(portal, "/") + assets.stream().mapToLong(asset -> sent(portal, asset)).sum();

        assertThat(assets).hasSizeGreaterThanOrEqualTo(5);
        assertThat(bytes).as("bytes of / and %s", assets).isBetween(20_000L, (long) MOST);
    }

    private static long sent(Portal portal, String path) {
        return portal.get(path, "Accept-Encoding", "gzip").headers().firstValueAsLong("Content-Length").orElseThrow();
    }

    private static Set<String> assetsIn(String text) {
        Set<String> found = new TreeSet<>();
        Matcher asset = ASSET.matcher(text);
        while (asset.find()) {
            found.add(asset.group());
        }
        return found;
    }
}
