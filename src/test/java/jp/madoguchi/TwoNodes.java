package jp.madoguchi;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** Two portals, 1 and 2, on one PostgreSQL database with one key store, behind an nginx that asks them in turn. */
public final class TwoNodes implements Reachable, AutoCloseable {

    private final int port = Portal.freePort();
    private final List<Portal> nodes;
    private Nginx nginx;

    private TwoNodes(Map<String, String> settings) {
        Map<String, String> shared = TestDatabase.freshPostgresql();
        shared.put("MADOGUCHI_PUBLIC_URL", url(""));
        shared.put("MADOGUCHI_TRUSTED_PROXIES", "127.0.0.1");
        shared.putAll(settings);
        Portal first = Portal.withExactly(shared);
        // One data folder: whoever is first makes the demo's keys in it, both use them.
        shared.put("MADOGUCHI_DATA_DIR", first.dataFolder().toString());
        nodes = List.of(first, Portal.withExactly(shared));
    }

    /** Both at once, as after a power cut; whatever the database of the run, theirs is PostgreSQL. */
    public static TwoNodes start(Map<String, String> settings) {
        TwoNodes pair = new TwoNodes(settings);
        try {
            pair.open();
            return pair;
        } catch (RuntimeException | Error notReady) {
            // Nobody else knows of the processes.
            pair.close();
            throw notReady;
        }
    }

    private void open() {
        nodes.forEach(Portal::launch);
        nodes.forEach(Portal::awaitReady);
        nginx = new Nginx(port, node(1).port(), node(2).port());
    }

    public Portal node(int number) {
        return nodes.get(number - 1);
    }

    /** Where visitors come in; nginx passes them on. */
    @Override
    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** kill -9 */
    public void kill(int number) {
        node(number).kill();
    }

    /** Until nginx asks it again. */
    public void startAgain(int number) {
        node(number).start();
        Awaitility.await("nginx asks node " + number).pollInterval(Duration.ofMillis(50)).until(() -> {
            get("/health/ready");
            return lastAnsweredBy() == number;
        });
    }

    void startWhatWasKilled() {
        Stream.of(1, 2).filter(number -> !node(number).process().isAlive()).forEach(this::startAgain);
    }

    /** The node whose answer nginx passed to a visitor last. */
    public int lastAnsweredBy() {
        List<String> answers = nginx.answers();
        return answers.get(answers.size() - 1).contains(":" + node(1).port() + "]") ? 1 : 2;
    }

    /** The answers that nginx got from the second node it asked, after the first had let the request fall. */
    public List<String> passedOn() {
        return nginx.answers().stream().filter(line -> line.contains(", 127.0.0.1:")).toList();
    }

    public Connection database() throws SQLException {
        return node(1).database();
    }

    @Override
    public void close() {
        if (nginx != null) {
            nginx.close();
        }
        nodes.forEach(Portal::close);
    }
}
