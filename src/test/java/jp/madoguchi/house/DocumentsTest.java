package jp.madoguchi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(#[^)]*)?\\)");
    private static final Pattern FIRST_BLOCK = Pattern.compile("(?s)```\\w*\n(.*?)```");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            List<Path> found = docs.filter(path -> path.toString().endsWith(".md")).toList();
            return Stream.concat(Stream.of(Path.of("README.md"), Path.of("CHANGELOG.md")), found.stream());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        List<String> dead = LINK.matcher(Files.readString(document)).results()
            .map(MatchResult::group).filter(link -> !leadsSomewhere(document, link)).toList();

        assertThat(dead).isEmpty();
    }

    private static boolean leadsSomewhere(Path document, String link) {
        String target = link.replaceAll("^\\]\\(|#[^)]*\\)$|\\)$", "");
        return Files.exists(document.resolveSibling(target)) || target.startsWith("/");
    }

    @Test
    void theReadmesFirstBlockIsTheTwoCommands() throws IOException {
        List<String> block = FIRST_BLOCK.matcher(Files.readString(Path.of("README.md"))).results().findFirst().orElseThrow()
            .group(1).lines().toList();

        assertThat(block).containsExactly("src/run", "./mvnw verify");
        assertThat(block).allSatisfy(command -> assertThat(Path.of(command.split(" ")[0])).isExecutable());
    }

    @Test
    void everyDoorThatIsNamedStandsInTheContract() throws IOException {
        String contract = Files.readString(Path.of("docs/contract.md"));

        assertThat(Files.readString(Path.of("src/main/java/jp/madoguchi/platform/web/Doors.java")).lines()
            .filter(line -> line.contains("\"/"))
            .flatMap(line -> Pattern.compile("\"(/[a-z./-]*)\"").matcher(line).results().map(door -> door.group(1))))
            .isNotEmpty().allSatisfy(door -> assertThat(contract).contains("`" + door));
    }
}
