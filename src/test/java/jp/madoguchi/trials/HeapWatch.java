package jp.madoguchi.trials;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Looks twice a second how much of a process's heap is in use, what could be collected with it. */
final class HeapWatch implements AutoCloseable {

    private final Process jstat;
    private final CompletableFuture<Double> most;

    HeapWatch(long pid) throws IOException {
        jstat = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jstat").toString(), "-gc", String.valueOf(pid), "500").start();
        BufferedReader lines = jstat.inputReader();
        most = CompletableFuture.supplyAsync(() -> lines.lines().skip(1).mapToDouble(HeapWatch::used).max().orElse(0));
    }

    /** Both survivors, eden and the old generation, in KB. */
    private static double used(String line) {
        String[] figures = line.strip().split("\\s+");
        return Double.parseDouble(figures[2]) + Double.parseDouble(figures[3]) + Double.parseDouble(figures[5]) + Double.parseDouble(figures[7]);
    }

    /** In MiB; ends the watch. */
    long most() {
        close();
        return Math.round(most.join() / 1024);
    }

    /** By its handle: to destroy the process itself closes what was not yet read of it. */
    @Override
    public void close() {
        jstat.toHandle().destroy();
    }
}
