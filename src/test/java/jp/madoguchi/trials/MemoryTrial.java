package jp.madoguchi.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jp.madoguchi.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Resident memory when ready and after half a minute of load on each of the busiest pages. Reads /proc: Linux only. */
@DisabledIfSystemProperty(named = "madoguchi.test.database", matches = "postgresql", disabledReason = "figures are of the default database")
class MemoryTrial {

    private static final List<String> PAGES = List.of("/", "/notices?before=4000000000.2096-01-001", "/notices/2026-07-001", "/contact");

    @Test
    void residentMemory() throws IOException {
        System.out.printf("| | ready, MiB | after load, MiB | highest, MiB |%n|---|---|---|---|%n| src/run (C1) | %s |%n| image (C2) | %s |%n",
            residentMemory(Portal.DESK), residentMemory(Portal.IMAGE));
    }

    private static String residentMemory(List<String> jvm) throws IOException {
        try (Portal portal = Portal.with(Map.of()).on(jvm).start()) {
            String ready = megabytes(portal, "VmRSS:");
            for (String page : PAGES) {
                Measured.load(portal, page, true, 30);
            }
            return ready + " | " + megabytes(portal, "VmRSS:") + " | " + megabytes(portal, "VmHWM:");
        }
    }

    static String megabytes(Portal portal, String figure) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + portal.process().pid() + "/status")).stream()
            .filter(line -> line.startsWith(figure))
            .map(line -> Integer.toString(Integer.parseInt(line.replaceAll("[^0-9]", "")) / 1024))
            .findFirst().orElseThrow();
    }
}
