package jp.madoguchi.front;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import jp.madoguchi.Chromium;
import jp.madoguchi.SharedTwoNodes;
import jp.madoguchi.TwoNodes;
import jp.madoguchi.Visitor;
import jp.madoguchi.inquiry.InquiryClient;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What visitors notice of a node that dies under them: nothing. Further classes of this kind: named …TwoNodesIT, extended with the same. */
@ExtendWith({Chromium.class, SharedTwoNodes.class})
class TwoNodesIT {

    private static final int VISITORS = 4;
    private static final int FORMS_EACH = 20;

    @Test
    void visitorsAreAnsweredByBothInTurn(TwoNodes nodes) {
        assertThat(nodes.node(1).get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(nodes.node(2).get("/health/ready").statusCode()).isEqualTo(200);

        assertThat(IntStream.range(0, 4).mapToObj(visit -> {
            nodes.get("/help");
            return nodes.lastAnsweredBy();
        })).containsOnly(1, 2).contains(1, 2);
    }

    @Test
    void anInquiryOutlivesTheNodeItWasBegunOnAndTheNextOne(TwoNodes nodes, Visitor visitor) {
        visitor.open(nodes, "/contact");
        InquiryTyping.fill(visitor, "");
        nodes.kill(1);
        visitor.button("内容を確認する").click();
        assertThat(visitor.heading("次のように読み取りました")).isVisible();
        nodes.startAgain(1);
        nodes.kill(2);
        visitor.button("この内容で送信する").click();

        assertThat(InquiryTyping.numberShown(visitor)).matches(InquiryTyping.NUMBER);
        assertThat(visitor.page().url()).startsWith(nodes.url("/contact/sent"));
    }

    /** The node dies with forms in its hands; nginx gives them to the other one, which may find them done already. */
    @Test
    void whatIsOnItsWayWhenANodeDiesArrivesOnce(TwoNodes nodes) throws SQLException {
        InquiryClient visitor = new InquiryClient(nodes);
        Map<String, String> typed = InquiryClient.typed();
        typed.put("asker", "途中の人");
        List<List<Map<String, String>>> forms = IntStream.range(0, VISITORS).mapToObj(person -> IntStream.range(0, FORMS_EACH)
            .mapToObj(form -> InquiryClient.fieldsOf(visitor.confirm(typed).body())).toList()).toList();
        Queue<String> numbers = new ConcurrentLinkedQueue<>();
        Executor eachOnTheirOwn = person -> new Thread(person).start();
        int passedOnBefore = nodes.passedOn().size();

        List<CompletableFuture<Void>> people = forms.stream().map(theirs -> CompletableFuture.runAsync(
            () -> theirs.forEach(form -> numbers.add(InquiryClient.numberIn(visitor.press(form, "send")))), eachOnTheirOwn)).toList();
        Awaitility.await("the first are answered").pollInterval(Duration.ofMillis(1)).until(() -> numbers.size() >= VISITORS * 2);
        nodes.kill(2);
        people.forEach(CompletableFuture::join);

        assertThat(numbers).hasSize(VISITORS * FORMS_EACH);
        assertThat(inquiriesOf(nodes, "途中の人")).isEqualTo(new TreeSet<>(numbers)).hasSameSizeAs(numbers);
        assertThat(nodes.passedOn()).hasSizeGreaterThan(passedOnBefore);
    }

    private static Set<String> inquiriesOf(TwoNodes nodes, String asker) throws SQLException {
        Set<String> numbers = new TreeSet<>();
        try (Connection database = nodes.database(); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("select number from inquiry where asker = '" + asker + "'")) {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
        }
        return numbers;
    }
}
