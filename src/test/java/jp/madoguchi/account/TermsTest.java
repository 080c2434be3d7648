package jp.madoguchi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.platform.Sha256;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What people have accepted can be told by its digest: whoever changes the words of /terms enters a new version of them. */
class TermsTest {

    @Test
    void theLatestVersionHasTheDigestOfTheWords() throws IOException {
        String page = Files.readString(Path.of("src/main/webapp/terms.xhtml"));
        String words = Jsoup.parse(page.replaceAll("(?s).*<ui:define name=\"content\">(.*)</ui:define>.*", "$1")).wholeText().replaceAll("\\s+", "");
        String digest = HexFormat.of().formatHex(Sha256.digest().digest(words.getBytes(StandardCharsets.UTF_8)));

        Matcher version = Pattern.compile("'PORTAL', '1\\.0', date '2026-11-20', '([0-9a-f]{64})'")
            .matcher(Files.readString(Path.of("db-migrations/common/V0008__account.sql")));

        assertThat(version.find()).isTrue();
        assertThat(version.group(1)).isEqualTo(digest);
    }
}
