package jp.madoguchi.trials;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import jp.madoguchi.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Our pages beside plain servlets on the same server, turn by turn. Says what it saw and judges nothing: times are no test. */
@DisabledIfSystemProperty(named = "madoguchi.test.database", matches = "postgresql", disabledReason = "figures are of the default database")
class PageSpeedTrial {

    private static final int WARM_UP_SECONDS = 30;
    private static final int ROUNDS = 3;
    private static final int ROUND_SECONDS = 5;
    private static final String CALCULATOR = "/calculator?programme=R8-VISIT-CLINIC&item=1&amount=100000&item=2&amount=100000";
    private static final String LIST = "/notices?before=4000000000.2096-01-001";

    private record Pair(String name, String ours, String plain, boolean gzip) {
    }

    private static final List<Pair> PAIRS = List.of(
        new Pair("notices list, not cached", LIST, "/assets/trial-notices", false),
        new Pair("notices list, not cached, gzip", LIST, "/assets/trial-notices", true),
        new Pair("home, not cached", "/?uncached", "/assets/trial-home", false),
        new Pair("home, cached, gzip", "/", "/assets/trial-cached?home", true),
        new Pair("notices list, cached, gzip", "/notices", "/assets/trial-cached?notices", true),
        new Pair("calculator with an answer, beside the terms as a page", CALCULATOR, "/terms?uncached", false),
        new Pair("calculator with an answer, beside the terms from the cache", CALCULATOR, "/terms", false));
    /** -Dmadoguchi.trial.pages=calculator measures the pairs with that in their names. */
    private static final String WANTED = System.getProperty("madoguchi.trial.pages", "");

    private final StringBuilder table = new StringBuilder("""
        | page | req/s | p50 ms | p99 ms | CPU µs | servlet req/s | p50 ms | p99 ms | CPU µs | throughput, ours of servlet | CPU, servlet of ours | load |
        |---|---|---|---|---|---|---|---|---|---|---|---|
        """);

    @Test
    void ourPagesBesidePlainServlets() throws IOException {
        try (Portal portal = Portal.with(Map.of()).on(Portal.IMAGE).deploying(TrialWar.build()).start()) {
            for (Pair pair : PAIRS.stream().filter(pair -> pair.name.contains(WANTED)).toList()) {
                compare(pair, portal);
            }
        }
        Files.writeString(Path.of("target/page-speed.md"), table);
        System.out.println(table);
    }

    private void compare(Pair pair, Portal portal) throws IOException {
        Measured.load(portal, pair.ours, pair.gzip, WARM_UP_SECONDS);
        Measured.load(portal, pair.plain, pair.gzip, WARM_UP_SECONDS);
        List<Measured> ours = new ArrayList<>();
        List<Measured> plain = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(Measured.load(portal, pair.ours, pair.gzip, ROUND_SECONDS));
            plain.add(Measured.load(portal, pair.plain, pair.gzip, ROUND_SECONDS));
        }
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        table.append("| %s | %s | %s | %s | %s | %.1f |%n".formatted(pair.name, Measured.middle(ours), Measured.middle(plain),
            ratio(ours, plain, Measured::perSecond), ratio(plain, ours, Measured::cpuMicros), load));
    }

    /** The middle of the rounds' own ratios, and the worst and the best of them. */
    private static String ratio(List<Measured> some, List<Measured> others, ToDoubleFunction<Measured> figure) {
        double[] ratios = IntStream.range(0, ROUNDS)
            .mapToDouble(round -> figure.applyAsDouble(some.get(round)) / figure.applyAsDouble(others.get(round))).sorted().toArray();
        return "%.0f %% (%.0f-%.0f)".formatted(100 * ratios[ROUNDS / 2], 100 * ratios[0], 100 * ratios[ROUNDS - 1]);
    }
}
