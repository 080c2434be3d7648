package jp.madoguchi.trials;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import jp.madoguchi.Portal;

/** What one run of {@link Load} against one address showed. */
record Measured(double perSecond, long p50, long p99, double cpuMicros) {

    static Measured load(Portal portal, String path, boolean gzip, int seconds) throws IOException {
        Process load = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC",
            "-cp", "target/test-classes", Load.class.getName(), Integer.toString(portal.port()), path, Integer.toString(seconds),
            gzip ? "gzip" : "plain").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        long before = cpuMicros(portal);
        String[] seen = new String(load.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip().split(" ");
        long used = cpuMicros(portal) - before;
        long requests = Long.parseLong(seen[0]);
        return new Measured((double) requests / seconds, Long.parseLong(seen[1]), Long.parseLong(seen[2]), (double) used / requests);
    }

    private static long cpuMicros(Portal portal) {
        return portal.process().info().totalCpuDuration().orElseThrow().toNanos() / 1000;
    }

    static Measured middle(List<Measured> runs) {
        return runs.stream().sorted(Comparator.comparingDouble(Measured::perSecond)).toList().get(runs.size() / 2);
    }

    @Override
    public String toString() {
        return "%.0f | %.2f | %.1f | %.0f".formatted(perSecond, p50 / 1000.0, p99 / 1000.0, cpuMicros);
    }
}
