package jp.madoguchi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontTest {

    /** A word that is half in our font and half in another looks broken: run webapp-theme/fonts/subset. */
    @ParameterizedTest
    @ValueSource(strings = {"src/main/webapp/index.xhtml", "src/main/webapp/WEB-INF/templates/header.xhtml",
        "src/main/webapp/WEB-INF/templates/footer.xhtml", "db-migrations/common/V0003__inquiry.sql"})
    void ourFontHasEveryCharacterOfHeadFootAndHome(String file) throws IOException {
        Set<Integer> glyphs = characters("webapp-theme/fonts/glyphs.txt");

        assertThat(characters(file).stream().filter(character -> !glyphs.contains(character)).map(Character::toString)).isEmpty();
    }

    private static Set<Integer> characters(String file) throws IOException {
        return Files.readString(Path.of(file)).codePoints().filter(character -> character > '~').boxed()
            .collect(Collectors.toCollection(TreeSet::new));
    }
}
