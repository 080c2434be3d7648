package jp.madoguchi.trials;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** From the start of the JVM to the first 200 of /health/ready, on a fresh database each time, the two ways in turn. */
@DisabledIfSystemProperty(named = "madoguchi.test.database", matches = "postgresql", disabledReason = "figures are of the default database")
class StartTrial {

    private static final int STARTS = 5;

    @Test
    void untilReady() {
        Stream<String> lines = Stream.iterate(1, start -> start + 1).limit(STARTS)
            .map(start -> "| " + start + " | " + untilReady(Portal.DESK) + " | " + untilReady(Portal.IMAGE) + " |");
        System.out.println("| start | src/run (C1), s | image (C2), s |\n|---|---|---|\n" + lines.collect(Collectors.joining("\n")));
    }

    private static String untilReady(List<String> jvm) {
        try (Portal portal = Portal.with(Map.of()).on(jvm)) {
            long before = System.nanoTime();
            portal.start();
            double cpu = portal.process().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
            return "%.1f (CPU %.1f)".formatted((System.nanoTime() - before) / 1e9, cpu);
        }
    }
}
