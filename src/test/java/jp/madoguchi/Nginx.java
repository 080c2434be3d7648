package jp.madoguchi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** nginx in front of two ports, as src/two-nodes configures it, in a folder of its own. */
final class Nginx implements AutoCloseable {

    static final Installed PROGRAM = new Installed(
        "nginx がありません。2台構成の試験を省きます。入れるには: apt-get install nginx-light", List.of("nginx"));

    private final Path folder;
    private final Process process;

    Nginx(int port, int node1, int node2) {
        try {
            folder = Files.createTempDirectory("madoguchi-nginx");
            Path file = Files.writeString(folder.resolve("nginx.conf"), Files.readString(Path.of("src/main/server/nginx.conf"))
                .replace("@folder@", folder.toString()).replace("@port@", Integer.toString(port))
                .replace("@node1@", Integer.toString(node1)).replace("@node2@", Integer.toString(node2)));
            process = new ProcessBuilder(PROGRAM.path().toString(), "-e", folder.resolve("nginx-error.log").toString(), "-c", file.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("nginx.log").toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Awaitility.await("nginx listens").pollInterval(Duration.ofMillis(20))
            .failFast("nginx ended, see " + folder, () -> !process.isAlive()).until(() -> listens(port));
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** A line for each answer: method, path, status, and the nodes that were asked, in brackets. */
    List<String> answers() {
        try {
            return Files.readAllLines(folder.resolve("nginx-access.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
