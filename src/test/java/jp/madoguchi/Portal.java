package jp.madoguchi;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The product itself in a process of its own, as the run command starts it, with a database and data folder of its own. */
public final class Portal implements Reachable, AutoCloseable {

    /** As src/run starts it, and as the container image does: docs/performance.md says what the difference is worth. */
    public static final List<String> DESK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");
    public static final List<String> IMAGE = List.of("-XX:+UseSerialGC", "-Xmx512m");

    private static final List<String> SERVER = List.of(
        "-Dmadoguchi.db.pool.min=2", "-Dmadoguchi.db.pool.max=10",
        "-jar", System.getProperty("payara.microJar", "target/server/payara-micro.jar"), "--nohazelcast", "--disablephonehome",
        "--prebootcommandfile", "src/main/server/preboot.txt", "--postbootcommandfile", "src/main/server/postboot.txt",
        "--postdeploycommandfile", "src/main/server/postdeploy.txt",
        "--contextroot", "/");

    private final Map<String, String> settings;
    private final int port = freePort();
    private final Path folder;
    private List<String> jvm = DESK;
    private String war = System.getProperty("madoguchi.war", "target/madoguchi.war");
    private Process process;

    private Portal(Map<String, String> settings) {
        try {
            folder = Files.createTempDirectory("madoguchi-portal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.settings = new LinkedHashMap<>(settings);
        this.settings.putIfAbsent("MADOGUCHI_HTTP_PORT", Integer.toString(port));
        this.settings.putIfAbsent("MADOGUCHI_DATA_DIR", folder.resolve("data").toString());
    }

    public static Portal with(Map<String, String> settings) {
        Map<String, String> all = TestDatabase.fresh();
        all.putAll(settings);
        return new Portal(all);
    }

    public static Portal withExactly(Map<String, String> settings) {
        return new Portal(settings);
    }

    public Portal on(List<String> otherJvm) {
        jvm = otherJvm;
        return this;
    }

    public Portal deploying(Path otherWar) {
        war = otherWar.toString();
        return this;
    }

    /** One that does not become ready is not left running beside those that come after it. */
    public Portal start() {
        launch();
        try {
            return awaitReady();
        } catch (RuntimeException notReady) {
            close();
            throw notReady;
        }
    }

    Portal awaitReady() {
        Awaitility.await("the portal is ready").atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(200))
            .failFast("the portal ended, see " + log(), () -> !process.isAlive())
            .until(this::isReady);
        return this;
    }

    public Process launch() {
        List<String> command = new ArrayList<>(jvm);
        command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SERVER);
        command.addAll(List.of("--deploy", war, "--port", Integer.toString(port)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
        builder.environment().keySet().removeIf(name -> name.startsWith("MADOGUCHI_"));
        builder.environment().putAll(settings);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return process;
    }

    private File log() {
        return folder.resolve("portal.log").toFile();
    }

    public String logText() {
        try {
            return Files.readString(log().toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady() {
        try {
            return get("/health/ready").statusCode() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** kill -9 */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    /** What Ctrl-C does; an error where that takes longer than half a minute. */
    public void stop() {
        process.destroy();
        waitForEnd();
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The portal does not end");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The portal's own database, to look at what is in it; the embedded one only once the portal has ended. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(
            settings.getOrDefault("MADOGUCHI_DB_URL", "jdbc:h2:file:" + dataFolder().resolve("madoguchi") + ";IFEXISTS=TRUE"),
            settings.getOrDefault("MADOGUCHI_DB_USER", "sa"), settings.getOrDefault("MADOGUCHI_DB_PASSWORD", "embedded"));
    }

    public Path dataFolder() {
        return Path.of(settings.get("MADOGUCHI_DATA_DIR"));
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    public int port() {
        return port;
    }

    @Override
    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
