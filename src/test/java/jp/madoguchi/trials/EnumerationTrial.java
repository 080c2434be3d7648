package jp.madoguchi.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.madoguchi.Portal;
import jp.madoguchi.SignedInAs;
import org.junit.jupiter.api.Test;

/**
 * How long /register takes for an address that is registered and for one that is not, 200 of each, turn by turn. Says what it saw
 * and judges nothing: times are no test. Each address is asked once an hour of the demo's clock, so that each time all the work is done.
 */
class EnumerationTrial {

    private static final int SAMPLES = 200;
    private static final int WARM_UP = 40;
    private static final List<String> KNOWN = List.of("admin", "admin2", "shinsa1", "shinsa2", "josei1", "josei2", "shonin", "yubin", "koho1", "koho2",
        "h1", "c1", "d1", "p1", "l1", "l2", "l3", "k1", "k2", "k3");
    private static final Instant BEGIN = Instant.parse("2026-12-01T00:00:00Z");

    private final List<Double> known = new ArrayList<>();
    private final List<Double> unknown = new ArrayList<>();

    @Test
    void registeredBesideUnknown() throws IOException {
        try (Portal portal = Portal.with(Map.of("MADOGUCHI_POSTS_PER_MINUTE", "100000")).on(Portal.IMAGE).start()) {
            for (int i = 0; i < WARM_UP + SAMPLES; i++) {
                if (i % KNOWN.size() == 0) {
                    SignedInAs.post(portal, "/demo/clock", "", Map.of("to", BEGIN.plus(Duration.ofHours(2L * i / KNOWN.size())).toString()));
                }
                known.add(millis(portal, KNOWN.get(i % KNOWN.size()) + "@demo.example"));
                unknown.add(millis(portal, "daremo" + i + "@shiranai.example"));
            }
        }
        String table = "| address | median ms | p10 | p90 |\n|---|---|---|---|\n" + row("registered", known) + row("unknown", unknown);
        Files.writeString(Path.of("target/enumeration.md"), table);
        System.out.println(table);
    }

    private static double millis(Portal portal, String mail) {
        long begin = System.nanoTime();
        SignedInAs.post(portal, "/register", "", Map.of("register", "register", "mail", mail, "ask", ""));
        return (System.nanoTime() - begin) / 1e6;
    }

    private static String row(String name, List<Double> all) {
        List<Double> times = all.subList(WARM_UP, all.size()).stream().sorted().toList();
        return "| %s | %.1f | %.1f | %.1f |%n".formatted(name, times.get(SAMPLES / 2), times.get(SAMPLES / 10), times.get(SAMPLES * 9 / 10));
    }
}
