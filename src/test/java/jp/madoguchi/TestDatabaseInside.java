package jp.madoguchi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Tells the server that the in-container tests run in which database is theirs, before it starts. */
public class TestDatabaseInside implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("madoguchi.test.database") != null) {
            System.setProperty("payara.cmdOptions", String.join(" ", options()));
        }
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m",
            "-Dmadoguchi.db.pool.min=2", "-Dmadoguchi.db.pool.max=10", "-Dmadoguchi.data.dir=" + folder()));
        if (TestDatabase.isPostgresql()) {
            options.addAll(List.of("-Dmadoguchi.db.url=" + Databases.freshPostgresUrl(), "-Dmadoguchi.db.user=postgres",
                "-Dmadoguchi.db.password=postgres"));
        }
        return options;
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("madoguchi-inside").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
