package jp.madoguchi.trials;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the war with the plain servlets of jp.madoguchi.trials.war added; they stand under /assets/, a door that is open anyway. */
final class TrialWar {

    private static final Path SERVLETS = Path.of("target/test-classes/jp/madoguchi/trials/war");

    private TrialWar() {
    }

    static Path build() throws IOException {
        Path war = Files.createTempDirectory("madoguchi-trial").resolve("madoguchi.war");
        Files.copy(Path.of(System.getProperty("madoguchi.war", "target/madoguchi.war")), war);
        try (FileSystem inside = FileSystems.newFileSystem(war); Stream<Path> classes = Files.list(SERVLETS)) {
            Path folder = Files.createDirectories(inside.getPath("/WEB-INF/classes/jp/madoguchi/trials/war"));
            for (Path each : (List<Path>) classes.toList()) {
                Files.copy(each, folder.resolve(each.getFileName().toString()));
            }
        }
        return war;
    }
}
