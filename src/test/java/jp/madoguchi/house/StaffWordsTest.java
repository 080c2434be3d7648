package jp.madoguchi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No English left in PrimeFaces: what it does not say in Japanese, we do. */
class StaffWordsTest {

    private static final Pattern ENTRY = Pattern.compile("^\\s*(?:\"([^\"]+)\"|'([^']+)'|(\\w+)):\\s*[\"'](.*)[\"'],?\\s*$", Pattern.MULTILINE);
    /** Formats, units and what says the same everywhere. */
    private static final Set<String> NO_WORDS = Set.of("dateFormat", "jakarta.faces.validator.BeanValidator.MESSAGE");

    @Test
    void everyWordOfTheWidgetsIsJapanese() throws IOException {
        Map<String, String> english = words(resource("META-INF/resources/primefaces/locales/locale-en.js"));
        Map<String, String> japanese = words(resource("META-INF/resources/primefaces/locales/locale-ja.js"));
        japanese.putAll(words(Files.readString(Path.of("webapp-theme/desk.js"))));

        assertThat(english).hasSizeGreaterThan(150);
        assertThat(japanese).containsKeys(english.keySet().toArray(String[]::new));
        Set<String> foreign = new TreeSet<>(english.keySet());
        foreign.removeIf(key -> NO_WORDS.contains(key) || !japanese.get(key).matches("[\\x00-\\x7F]*"));
        assertThat(foreign).isEmpty();
    }

    @Test
    void everyMessageOfTheServersSideIsJapanese() throws IOException {
        Properties english = properties("org/primefaces/Messages.properties");
        Properties japanese = properties("org/primefaces/Messages_ja.properties");
        japanese.putAll(properties("jp/madoguchi/platform/faces/messages.properties"));

        assertThat(japanese.keySet()).containsAll(english.keySet());
        assertThat(english.stringPropertyNames()).noneMatch(key -> japanese.getProperty(key).matches("[\\x00-\\x7F]*"));
    }

    private static Map<String, String> words(String script) {
        Map<String, String> words = new TreeMap<>();
        ENTRY.matcher(script).results().forEach(entry -> words.put(
            entry.group(1) != null ? entry.group(1) : entry.group(2) != null ? entry.group(2) : entry.group(3), entry.group(4)));
        return words;
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        properties.load(new java.io.StringReader(resource(name)));
        return properties;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = StaffWordsTest.class.getClassLoader().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
