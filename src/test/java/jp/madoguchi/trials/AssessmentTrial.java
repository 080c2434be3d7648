package jp.madoguchi.trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import jp.madoguchi.facility.scheme.MigratedBook;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.assess.Assess;
import jp.madoguchi.subsidy.assess.Assessment;
import jp.madoguchi.subsidy.assess.Calculation;
import jp.madoguchi.subsidy.assess.Costs;
import jp.madoguchi.subsidy.assess.Question;
import jp.madoguchi.subsidy.assess.Steps;
import jp.madoguchi.subsidy.assess.WorkedExamples;
import jp.madoguchi.subsidy.programme.Listing;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import jp.madoguchi.subsidy.programme.ProgrammeBook;
import org.junit.jupiter.api.Test;

/**
 * How many answers one core gives in a second: the bare calculation, the whole assessment, and the assessment with its explanation. Says
 * what it saw and judges nothing: times are no test.
 */
class AssessmentTrial {

    private static final ProgrammeBook BOOK = MigratedProgrammes.BOOK;
    private static final int COUNT = 4096;
    private static final int ROUNDS = 5;
    private static final long NANOS = 2_000_000_000L;

    private record Asked(Listing row, Question question, Question byFacility) {
    }

    @Test
    void answersInASecond() throws IOException {
        List<Asked> asked = asked();
        String table = "| what | a second, middle of %d | worst | best |%n|---|---|---|---|%n".formatted(ROUNDS)
            + row("calculation", asked, it -> Calculation.of(it.row().programme(), it.question().costs()).amount().amount())
            + row("calculation with explanation", asked, it -> Steps.of(it.row().offer(),
                Calculation.of(it.row().programme(), it.question().costs())).size())
            + row("assessment", asked, it -> assess(it.question()).amount().amount())
            + row("assessment with explanation", asked, it -> Steps.of(assess(it.question())).size())
            + row("assessment of a facility", asked, it -> assess(it.byFacility()).amount().amount())
            + row("assessment of a facility with explanation", asked, it -> Steps.of(assess(it.byFacility())).size());
        Files.writeString(Path.of("target/assessments.md"), table);
        System.out.println(table);
    }

    private static Assessment assess(Question question) {
        return Assess.of(question, BOOK, MigratedBook.BOOK);
    }

    /** Rows that are open, costs on both sides of the caps, facilities of the examples for which nothing is refused. */
    private static List<Asked> asked() {
        Random random = new Random(20260131);
        List<Listing> open = BOOK.programmes().stream().filter(row -> row.isOpen(MigratedProgrammes.AT)).toList();
        List<Question> facilities = WorkedExamples.all().stream().map(example -> example.question())
            .filter(question -> question.applicant().isPresent() && !assess(question).isRefused()).toList();
        return IntStream.range(0, COUNT).mapToObj(i -> {
            Listing row = open.get(random.nextInt(open.size()));
            Yen first = Yen.of(2_000 + random.nextInt(80_000));
            Yen second = Yen.of(2_000 + random.nextInt(300_000));
            Costs costs = row.programme().figures().caps().isPresent() ? Costs.parts(first, second) : Costs.whole(first);
            return new Asked(row, Question.of(row.programme().id(), costs, MigratedProgrammes.AT), facilities.get(random.nextInt(facilities.size())));
        }).toList();
    }

    private static String row(String what, List<Asked> asked, ToLongFunction<Asked> answer) {
        perSecond(asked, answer);
        List<Double> rounds = IntStream.range(0, ROUNDS).mapToObj(round -> perSecond(asked, answer)).sorted().toList();
        return "| %s | %,.0f | %,.0f | %,.0f |%n".formatted(what, rounds.get(ROUNDS / 2), rounds.get(0), rounds.get(ROUNDS - 1));
    }

    private static double perSecond(List<Asked> asked, ToLongFunction<Asked> answer) {
        long begin = System.nanoTime();
        long answers = 0;
        long seen = 0;
        while (System.nanoTime() - begin < NANOS) {
            for (Asked one : asked) {
                seen += answer.applyAsLong(one);
            }
            answers += asked.size();
        }
        if (seen == 0) {
            throw new AssertionError("nothing was paid");
        }
        return answers * 1e9 / (System.nanoTime() - begin);
    }
}
