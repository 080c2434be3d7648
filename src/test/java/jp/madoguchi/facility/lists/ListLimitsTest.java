package jp.madoguchi.facility.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListLimitsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");

    @Test
    void aFileMayBeAsLargeAsThePageSaysAndTheServerLetsThrough() throws IOException {
        assertThat(Files.readString(WEBAPP.resolve("desk/facilities.xhtml"))).contains("（" + ListLimits.FILE_BYTES / 1_000_000 + "MBまで）");
        assertThat(Files.readString(WEBAPP.resolve("WEB-INF/web.xml"))).contains("<max-file-size>" + ListLimits.FILE_BYTES + "</max-file-size>");
    }

    @Test
    void aLargerFileIsRefusedWithThatFigure(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("list.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(ListLimits.FILE_BYTES + 1);
        }

        assertThat(catchThrowableOfType(ListRefused.class, () -> FileSign.open(file)))
            .hasMessageContaining("60 MBまで");
    }
}
