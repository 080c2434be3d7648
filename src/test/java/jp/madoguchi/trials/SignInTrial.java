package jp.madoguchi.trials;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.madoguchi.Portal;
import jp.madoguchi.SignedInAs;
import jp.madoguchi.TestDatabase;
import jp.madoguchi.account.proof.PasswordHash;
import org.junit.jupiter.api.Test;

/**
 * Five hundred people who sign in within a minute while others read; then as many sign-ins as the machine can do beside the bare cost of
 * the hash each of them needs. Every sign-in is a whole one: page, password, cookie, row, trail.
 */
class SignInTrial {

    private static final int PEOPLE = 500;
    private static final int SECONDS = 20;
    private static final String PASSWORD = "a storm of five hundred people";

    private final ConcurrentLinkedQueue<Long> signIns = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> pages = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();

    @Test
    void aStormAndAsManyAsCan() throws Exception {
        double bare = bareHashesPerSecond();
        try (Portal portal = Portal.with(Map.of("MADOGUCHI_POSTS_PER_MINUTE", "1000000")).on(Portal.IMAGE)) {
            portal.start();
            portal.stop();
            enterPeople(portal);
            portal.start();
            closedLoop(portal, 15);
            clear();
            storm(portal);
            String storm = "| storm: %d in a minute, %d failed | %s | %s |".formatted(signIns.size(), failed.get(), text(signIns), text(pages));
            clear();
            double most = closedLoop(portal, SECONDS);
            System.out.println(TestDatabase.name() + "\n| what | sign-ins: p50, p99, worst ms | pages meanwhile: p50, p99, worst ms |\n|---|---|---|\n" + storm);
            System.out.printf("closed loop: %.1f sign-ins/s (%s ms), %d failed; bare hash %.1f/s on one core; ratio %.2f%n",
                most, text(signIns), failed.get(), bare, most / bare);
        }
    }

    private void clear() {
        signIns.clear();
        pages.clear();
        failed.set(0);
    }

    private static double bareHashesPerSecond() {
        String hash = PasswordHash.of(PASSWORD);
        IntStream.range(0, 30).forEach(warm -> PasswordHash.matches(PASSWORD, hash));
        long start = System.nanoTime();
        IntStream.range(0, 100).forEach(time -> PasswordHash.matches(PASSWORD, hash));
        return 100 * 1e9 / (System.nanoTime() - start);
    }

    private static void enterPeople(Portal portal) throws SQLException {
        String hash = PasswordHash.of(PASSWORD);
        try (Connection database = portal.database(); PreparedStatement insert = database.prepareStatement(
                "insert into person (id, version, name, mail, mail_key, password_hash, user_handle, made_at, made_by) values (?, 1, ?, ?, ?, ?, ?, ?, 'trial')")) {
            for (int i = 0; i < PEOPLE; i++) {
                insert.setLong(1, 1_000_000 + i);
                insert.setString(2, "嵐　" + i);
                insert.setString(3, mail(i));
                insert.setString(4, mail(i));
                insert.setString(5, hash);
                insert.setString(6, "storm-" + i);
                insert.setObject(7, Instant.EPOCH.atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String mail(int person) {
        return "storm" + person + "@trial.example";
    }

    private void storm(Portal portal) throws InterruptedException {
        ScheduledExecutorService people = Executors.newScheduledThreadPool(64);
        for (int i = 0; i < PEOPLE; i++) {
            int person = i;
            people.schedule(() -> signIn(portal, person), i * 60_000L / PEOPLE, TimeUnit.MILLISECONDS);
        }
        people.scheduleAtFixedRate(() -> read(portal), 0, 50, TimeUnit.MILLISECONDS);
        TimeUnit.SECONDS.sleep(65);
        people.shutdownNow();
        people.awaitTermination(1, TimeUnit.MINUTES);
    }

    private double closedLoop(Portal portal, int seconds) throws InterruptedException {
        ExecutorService visitors = Executors.newFixedThreadPool(8);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        AtomicInteger next = new AtomicInteger();
        for (int visitor = 0; visitor < 8; visitor++) {
            visitors.execute(() -> {
                while (System.nanoTime() < end) {
                    signIn(portal, next.getAndIncrement() % PEOPLE);
                }
            });
        }
        visitors.shutdown();
        visitors.awaitTermination(2, TimeUnit.MINUTES);
        return (double) signIns.size() / seconds;
    }

    private void signIn(Portal portal, int person) {
        long start = System.nanoTime();
        int status = SignedInAs.post(portal, "/login", "", Map.of("login", "login", "mail", mail(person), "password", PASSWORD, "enter", "")).statusCode();
        if (status == 303) {
            signIns.add(System.nanoTime() - start);
        } else {
            failed.incrementAndGet();
        }
    }

    private void read(Portal portal) {
        long start = System.nanoTime();
        portal.get("/notices?asked=anew");
        pages.add(System.nanoTime() - start);
    }

    private static String text(ConcurrentLinkedQueue<Long> nanos) {
        List<Long> sorted = new ArrayList<>(nanos);
        sorted.sort(null);
        return sorted.isEmpty() ? "none" : "%d, %d, %d".formatted(sorted.get(sorted.size() / 2) / 1_000_000,
            sorted.get(sorted.size() * 99 / 100) / 1_000_000, sorted.get(sorted.size() - 1) / 1_000_000);
    }
}
