package jp.madoguchi.front;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.Visitor;

/** axe's opinion of the page at hand. */
public final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> GRAVE = List.of("serious", "critical");

    private Axe() {
    }

    public static void findsNothingGrave(Visitor visitor) {
        for (int width : new int[] {Visitor.DESK, Visitor.TELEPHONE}) {
            visitor.useWidth(width);
            assertThat(faults(visitor)).as("axe at %d px: %s", width, visitor.page().url()).isEmpty();
        }
    }

    private static Stream<String> faults(Visitor visitor) {
        return new AxeBuilder(visitor.page()).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(Axe::inWords);
    }

    private static String inWords(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
