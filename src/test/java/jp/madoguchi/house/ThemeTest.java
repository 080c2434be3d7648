package jp.madoguchi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The staff's theme is committed as made; this says when it must be made anew. */
class ThemeTest {

    private static final Path THEME = Path.of("webapp-theme");
    private static final Pattern COLOUR = Pattern.compile("^ *--(color-[a-z0-9-]*): (#[0-9a-f]*);.*", Pattern.MULTILINE);

    @Test
    void isUpToDate() throws IOException, NoSuchAlgorithmException {
        String madeFrom = read("primefaces/theme.scss") + COLOUR.matcher(read("tokens.css")).results()
            .map(colour -> "$" + colour.group(1) + ": " + colour.group(2) + ";\n").collect(Collectors.joining());
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(madeFrom.getBytes(StandardCharsets.UTF_8));

        assertThat(read("primefaces/theme.css").lines().limit(2).toList().get(1)).as("run webapp-theme/primefaces/build")
            .endsWith("Made from " + HexFormat.of().formatHex(digest) + " */");
    }

    @Test
    void namesNoColourOfItsOwn() throws IOException {
        assertThat(read("primefaces/theme.scss")).doesNotContainPattern("#[0-9a-fA-F]{3}");
    }

    private static String read(String file) throws IOException {
        return Files.readString(THEME.resolve(file)).replace("\r\n", "\n");
    }
}
