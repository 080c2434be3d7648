package jp.madoguchi.trials;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import jp.madoguchi.Portal;
import jp.madoguchi.TestDatabase;
import jp.madoguchi.facility.SyntheticRegister;
import jp.madoguchi.facility.lists.DeskClient;
import org.junit.jupiter.api.Test;

/** A register of the size of Japan's: how long its list takes on the way in and back, and how fast it answers. Judges nothing. */
class RegisterTrial {

    private static final int FACILITIES = Integer.getInteger("madoguchi.trial.facilities", 250_000);
    private static final List<String> JVM = List.of("-XX:+UseSerialGC", System.getProperty("madoguchi.trial.heap", "-Xmx512m"));
    private static final List<String> WORDS = List.of("高崎", "高崎鈴木", "医院", "ない名前");
    private static final int SEARCHES = 15;
    private static final int PATHS = 20_000;
    private static final int WARM_UP_SECONDS = 10;
    private static final int ROUND_SECONDS = 5;
    private static final int ROUNDS = 3;

    private final SyntheticRegister register = new SyntheticRegister(FACILITIES);
    private final StringBuilder seen = new StringBuilder("| what | figure | load |\n|---|---|---|\n");

    @Test
    void aRegisterOfTheWholeCountry() throws IOException, SQLException {
        try (Portal portal = Portal.with(Map.of("MADOGUCHI_POSTS_PER_MINUTE", "1000000")).on(JVM).deploying(TrialWar.build()).start()) {
            DeskClient desk = new DeskClient(portal);
            byte[] csv = register.csv();
            long list = read(portal, desk, "first import", csv);
            time("put in force", () -> done(desk.press(list, "decision", "put")));
            read(portal, desk, "the same file again", csv);

            portal.stop();
            loadFacts(portal);
            portal.start();
            time("check value", desk::checkValue);
            lookUp(portal);
            WORDS.forEach(words -> search(desk, words));
            time("take back", () -> done(desk.press(list, "undo", "takeBack", "why=x")));
        } finally {
            Files.writeString(Path.of("target/register-" + TestDatabase.name().toLowerCase() + ".md"), seen);
            System.out.println(seen);
        }
    }

    private long read(Portal portal, DeskClient desk, String what, byte[] csv) throws IOException {
        long sent = System.nanoTime();
        long list = desk.send("全国.csv", csv);
        double sending = seconds(sent);
        try (HeapWatch heap = new HeapWatch(portal.process().pid())) {
            long start = System.nanoTime();
            desk.awaitRead(list, Duration.ofMinutes(20));
            double reading = seconds(start);
            say(what, "%.0f MB sent in %.1f s; read and laid ready in %.0f s, %.0f rows/s; %s; heap at most %d MiB; resident at most %s MiB".formatted(
                csv.length / 1e6, sending, reading, FACILITIES / reading, desk.counts(list), heap.most(), MemoryTrial.megabytes(portal, "VmHWM:")));
        }
        return list;
    }

    private void loadFacts(Portal portal) throws SQLException {
        long start = System.nanoTime();
        try (Connection database = portal.database()) {
            say("facts loaded beside it", "%,d in %.0f s".formatted(register.loadFacts(database), seconds(start)));
        }
    }

    /** Random codes; with a day, random days since the list. */
    private void lookUp(Portal portal) throws IOException {
        Random random = new Random(1);
        List<String> codes = register.codes();
        List<String> today = random.ints(PATHS, 0, codes.size()).mapToObj(codes::get).toList();
        compare(portal, "look-up by code", today.stream().map(code -> "/api/v1/facilities/" + code).toList(),
            today.stream().map(code -> "/assets/trial-facility?code=" + code).toList());
        List<String> days = random.ints(PATHS, 0, 1000).mapToObj(day -> LocalDate.of(2026, 7, 2).plusDays(day).toString()).toList();
        compare(portal, "look-up by code as of a day",
            IntStream.range(0, PATHS).mapToObj(i -> "/api/v1/facilities/" + today.get(i) + "?asOf=" + days.get(i)).toList(),
            IntStream.range(0, PATHS).mapToObj(i -> "/assets/trial-facility?code=" + today.get(i) + "&asOf=" + days.get(i)).toList());
    }

    private void compare(Portal portal, String what, List<String> ourPaths, List<String> plainPaths) throws IOException {
        String ours = file(ourPaths);
        String plain = file(plainPaths);
        Measured.load(portal, ours, false, WARM_UP_SECONDS);
        Measured.load(portal, plain, false, WARM_UP_SECONDS);
        List<Measured> some = new ArrayList<>();
        List<Measured> others = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            some.add(Measured.load(portal, ours, false, ROUND_SECONDS));
            others.add(Measured.load(portal, plain, false, ROUND_SECONDS));
        }
        Measured our = Measured.middle(some);
        Measured other = Measured.middle(others);
        say(what, "%.0f/s, p50 %.2f ms, p99 %.1f ms, CPU %.0f µs; servlet %.0f/s, p50 %.2f ms, p99 %.1f ms, CPU %.0f µs; %.0f %% of the servlet".formatted(
            our.perSecond(), our.p50() / 1000.0, our.p99() / 1000.0, our.cpuMicros(), other.perSecond(), other.p50() / 1000.0, other.p99() / 1000.0,
            other.cpuMicros(), 100 * our.perSecond() / other.perSecond()));
    }

    private static String file(List<String> paths) throws IOException {
        return "@" + Files.write(Files.createTempFile("paths", ".txt"), paths);
    }

    private void search(DeskClient desk, String words) {
        double[] times = IntStream.range(0, SEARCHES).mapToDouble(search -> {
            long start = System.nanoTime();
            int status = desk.get("/desk/facilities?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).statusCode();
            if (status != 200) {
                throw new IllegalStateException("search answers " + status);
            }
            return 1000 * seconds(start);
        }).toArray();
        Arrays.sort(times, 5, SEARCHES);
        say("search for " + words, "first %.0f ms, then middle %.0f ms, worst %.0f ms".formatted(times[0], times[10], times[SEARCHES - 1]));
    }

    private void time(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        say(what, "%.2f s".formatted(seconds(start)));
    }

    private static void done(String objection) {
        if (!objection.isEmpty()) {
            throw new IllegalStateException(objection);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private void say(String what, String figure) {
        seen.append("| %s | %s | %.1f |%n".formatted(what, figure, ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }
}
