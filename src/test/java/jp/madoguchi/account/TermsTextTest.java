package jp.madoguchi.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import jp.madoguchi.Databases;
import org.junit.jupiter.api.Test;

class TermsTextTest {

    /** People accept a text, not a name: whoever changes the page adds a version in a migration. */
    @Test
    void theNewestVersionIsTheTextOfThePage() throws Exception {
        byte[] page = Files.readString(Path.of("src/main/webapp/terms.xhtml")).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        try (Connection database = Databases.H2_MEMORY.fresh().getConnection(); Statement statement = database.createStatement();
                ResultSet newest = statement.executeQuery("select sha256 from terms_version where document = 'PORTAL' order by in_force_from desc limit 1")) {
            newest.next();

            assertThat(newest.getString(1)).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page)));
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysAName() throws Exception {
        StringWriter file = new StringWriter();
        TermsCsv.write("=HYPERLINK(\"x\")", List.of(), file);

        assertThat(TermsCsv.plain("=1+1")).isEqualTo("'=1+1");
        assertThat(TermsCsv.plain("見本　渚")).isEqualTo("見本　渚");
        assertThat(file.toString()).startsWith("\uFEFF利用者,文書,版");
    }
}
