package jp.madoguchi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The Dockerfile's own lines, run in clean folders where no engine is at hand: build, copy, start, health check. */
@EnabledOnOs(OS.LINUX)
class DockerfileIT {

    private final List<String> lines = Files.readAllLines(Path.of("Dockerfile"));

    @TempDir
    Path folder;

    DockerfileIT() throws IOException {
    }

    @Test
    void whatItBuildsRunsAndIsHealthy() throws Exception {
        Path source = folder.resolve("src");
        Path image = Files.createDirectories(folder.resolve("opt/madoguchi"));
        copySources(source);
        run(source, Map.of(), "sh", "-c", after("RUN sh "));
        for (Matcher copy : matches("COPY --from=build /src/(\\S+) \\./(\\S+)")) {
            run(folder, Map.of(), "cp", "-r", source.resolve(copy.group(1)).toString(), image.resolve(copy.group(2)).toString());
        }
        Map<String, String> settings = Map.of("MADOGUCHI_PROFILE", "demo", "MADOGUCHI_DATA_DIR", folder.resolve("data").toString(),
            "MADOGUCHI_HTTP_PORT", Integer.toString(freePort()));
        Process portal = start(image, settings, command());
        try {
            Awaitility.await().atMost(Duration.ofSeconds(120)).pollInterval(Duration.ofMillis(500)).failFast(() -> !portal.isAlive())
                .until(() -> start(image, settings, List.of("sh", "-c", healthCheck())).waitFor() == 0);
        } finally {
            portal.destroy();
            assertThat(portal.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void itsProcessIsNobodyImportant() {
        assertThat(matches("USER (\\d+)")).singleElement().satisfies(user -> assertThat(Integer.parseInt(user.group(1))).isPositive());
    }

    private static void copySources(Path target) throws Exception {
        Files.createDirectories(target);
        run(Path.of("."), Map.of(), "sh", "-c", "git ls-files -co --exclude-standard -z | xargs -0 cp --parents -t '" + target + "'");
    }

    private String after(String start) {
        return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow().substring("RUN ".length());
    }

    private String healthCheck() {
        return lines.stream().filter(line -> line.startsWith("HEALTHCHECK")).findFirst().orElseThrow().replaceFirst(".*? CMD ", "");
    }

    private List<String> command() {
        return matches("CMD \\[(.*)]").stream().flatMap(cmd -> Pattern.compile("\"([^\"]*)\"").matcher(cmd.group(1)).results())
            .map(part -> part.group(1)).toList();
    }

    private List<Matcher> matches(String pattern) {
        return lines.stream().map(Pattern.compile(pattern)::matcher).filter(Matcher::matches).toList();
    }

    private static void run(Path where, Map<String, String> settings, String... command) throws Exception {
        Process process = start(where, settings, List.of(command));
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(String.join(" ", command)).isZero();
    }

    private static Process start(Path where, Map<String, String> settings, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile()).inheritIO();
        Map<String, String> environment = new HashMap<>(settings);
        builder.environment().keySet().removeIf(name -> name.startsWith("MADOGUCHI_"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
