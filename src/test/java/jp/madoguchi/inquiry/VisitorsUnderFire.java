package jp.madoguchi.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.Portal;
import org.awaitility.Awaitility;

/** Visitors who send inquiries without pause while the portal is killed under them, and what they were promised. */
public final class VisitorsUnderFire implements AutoCloseable {

    private static final int VISITORS = 4;
    private static final Pattern NUMBER = Pattern.compile("[2-9A-Y]{3}-[2-9A-Y]{3}-[2-9A-Y]{3}");

    private final Portal portal;
    private final InquiryClient visitor;
    private final ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
    private final Map<String, String> promised = new ConcurrentHashMap<>();
    private final Queue<Map<String, String>> unanswered = new ConcurrentLinkedQueue<>();

    public VisitorsUnderFire(Portal portal) {
        this.portal = portal;
        this.visitor = new InquiryClient(portal);
    }

    /** kill -9 as soon as so many more numbers were given out, whatever else is under way; the portal stays down. */
    public void killAfter(int numbers) {
        int enough = promised.size() + numbers;
        List<CompletableFuture<Void>> all = Stream.generate(() -> CompletableFuture.runAsync(this::sendWhileAnybodyAnswers, visitors))
            .limit(VISITORS).toList();
        Awaitility.await("visitors are answered").atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(1))
            .until(() -> promised.size() >= enough);
        portal.kill();
        all.forEach(CompletableFuture::join);
    }

    private void sendWhileAnybodyAnswers() {
        try {
            while (true) {
                Map<String, String> form = InquiryClient.fieldsOf(visitor.confirm(InquiryClient.typed()).body());
                unanswered.add(form);
                send(form);
            }
        } catch (UncheckedIOException killed) {
            // Nobody is at home any more.
        }
    }

    private void send(Map<String, String> form) {
        String number = InquiryClient.numberIn(visitor.press(form, "send"));
        promised.put(form.get("formId"), number);
        unanswered.remove(form);
    }

    /** Who got no answer presses the button again; the house may have the inquiry already, or not. */
    public int pressAgain() {
        List<Map<String, String>> again = List.copyOf(unanswered);
        again.forEach(this::send);
        return again.size();
    }

    public int promises() {
        return promised.size();
    }

    /** To be asked once the portal has ended: nothing promised is missing, nothing is there twice, and a mail goes with each. */
    public void assertThatPromisesWereKept() throws SQLException {
        assertThat(numbers("select number from inquiry")).containsExactlyInAnyOrderElementsOf(promised.values());
        assertThat(numbers("select subject from outbox where channel = 'MAIL'")).containsExactlyInAnyOrderElementsOf(promised.values());
        assertThat(numbers("select subject from audit_entry where deed = 'SEND_INQUIRY'"))
            .containsExactlyInAnyOrderElementsOf(promised.values());
    }

    private List<String> numbers(String query) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (Connection database = portal.database(); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                Matcher number = NUMBER.matcher(rows.getString(1));
                numbers.add(number.find() ? number.group() : rows.getString(1));
            }
        }
        return numbers;
    }

    @Override
    public void close() {
        visitors.shutdownNow();
    }
}
