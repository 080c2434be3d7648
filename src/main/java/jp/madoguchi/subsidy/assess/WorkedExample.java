package jp.madoguchi.subsidy.assess;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.facility.scheme.RuleBook;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.ProgrammeBook;

/** A line of a table of examples: who asks when for what, and the answer that is expected. */
public record WorkedExample(String name, Question question, String expected) {

    /** 名前, 日時, 行, 施設, 受けた補助, 端末, 改修, 事業費, 導入台数, 補助額, 理由 */
    static WorkedExample of(List<String> cells) {
        Costs costs = new Costs(yen(cells.get(5)), yen(cells.get(6)), yen(cells.get(7)));
        return new WorkedExample(cells.get(0), new Question(cells.get(2), costs,
            Optional.of(cells.get(8)).filter(readers -> !readers.isEmpty()).map(Integer::valueOf), Optional.empty(),
            ExampleFacility.of(cells.get(3), cells.get(4)), LocalDateTime.parse(cells.get(1)).atZone(JapanTime.ZONE).toInstant()),
            cells.get(9) + " " + cells.get(10));
    }

    /** The answer of the rule, written as the lines write it. */
    public String answer(ProgrammeBook book, RuleBook rules) {
        Assessment assessment = Assess.of(question, book, rules);
        return assessment.amount().amount() + " " + Stream.of(assessment.refusals(), assessment.conditions())
            .flatMap(List::stream).map(because -> because.reason().getLabel()).distinct().collect(Collectors.joining("／"));
    }

    private static Yen yen(String cell) {
        return cell.isEmpty() ? Yen.ZERO : Yen.of(Long.parseLong(cell));
    }

    @Override
    public String toString() {
        return name;
    }
}
