package jp.madoguchi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern INLINE = Pattern.compile("\\sstyle=|\\son[a-z]+=\"(?!#\\{)|<style|<script(?! src)|javascript:");

    static Stream<Path> everyPage() throws IOException {
        return files().filter(path -> path.toString().endsWith(".xhtml"));
    }

    static Stream<Path> everyAddress() throws IOException {
        return everyPage().filter(path -> !path.startsWith(WEBAPP.resolve("WEB-INF")));
    }

    /** The content policy would not run it. */
    @ParameterizedTest
    @MethodSource("everyPage")
    void carriesNoInlineStyleOrScript(Path page) {
        assertThat(read(page)).doesNotContainPattern(INLINE);
    }

    /** The templates make the view stateless and put the call centre at the foot; the staff's brings PrimeFaces, the other must not. */
    @ParameterizedTest
    @MethodSource("everyAddress")
    void isMadeFromTheTemplateOfItsReaders(Path page) {
        boolean staff = WEBAPP.relativize(page).toString().replace('\\', '/').matches("(desk|call|admin)/.*|demo/style-staff\\.xhtml");
        assertThat(read(page)).contains("template=\"/WEB-INF/templates/" + (staff ? "desk" : "page") + ".xhtml\"");
    }

    @ParameterizedTest
    @MethodSource("everyPage")
    void isShortEnoughToBeReadAtOnce(Path page) {
        assertThat(read(page).lines()).hasSizeLessThanOrEqualTo(120);
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(WEBAPP)) {
            List<Path> all = paths.filter(Files::isRegularFile).sorted().toList();
            return all.stream();
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
