package jp.madoguchi.subsidy.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.facility.scheme.RuleBook;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.subsidy.assess.Question;
import jp.madoguchi.subsidy.assess.WorkedExample;
import jp.madoguchi.subsidy.assess.WorkedExamples;
import jp.madoguchi.subsidy.programme.Compared;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.ProgrammeBook;

/** A worked example whose answer is not what it was. Of a cloned year, the examples of the year before, asked as many years later. */
public record ExampleEffect(String name, String before, String after) {

    static List<ExampleEffect> of(List<Compared> drafted, ProgrammeBook before, ProgrammeBook after, RuleBook rules) {
        List<WorkedExample> examples = WorkedExamples.all();
        Stream<ExampleEffect> same = examples.stream().filter(example -> isKnown(example, before)).map(example -> new ExampleEffect(example.name(),
            answer(example, before, rules), answer(example, after, rules)));
        Stream<ExampleEffect> later = drafted.stream().filter(Compared::isNextYear).flatMap(compared -> examples.stream()
            .flatMap(example -> asNextYear(example, compared).stream().map(asked -> new ExampleEffect(asked.name(),
                answer(example, before, rules), answer(asked, after, rules)))));
        return Stream.concat(same, later).filter(effect -> !effect.before.equals(effect.after)).toList();
    }

    /** An example of what was not there before has no answer to change. */
    private static boolean isKnown(WorkedExample example, ProgrammeBook book) {
        String asked = example.question().programme();
        return book.programme(asked).isPresent() || book.offer(asked).isPresent();
    }

    private static Optional<WorkedExample> asNextYear(WorkedExample example, Compared compared) {
        Offer old = compared.before().orElseThrow();
        Question asked = example.question();
        if (old.programmes().stream().noneMatch(row -> row.id().equals(asked.programme()))) {
            return Optional.empty();
        }
        String row = compared.after().id() + asked.programme().substring(old.id().length());
        int years = compared.after().year().year() - old.year().year();
        return Optional.of(new WorkedExample(example.name() + "（" + compared.after().year() + "なら）", new Question(row, asked.costs(), asked.readers(),
            asked.extension(), asked.applicant(), asked.at().atZone(JapanTime.ZONE).plusYears(years).toInstant()), example.expected()));
    }

    /** 128,000円, or 0円 受付終了 */
    private static String answer(WorkedExample example, ProgrammeBook book, RuleBook rules) {
        if (book.programme(example.question().programme()).filter(listing -> listing.offer().window().isEmpty()).isPresent()) {
            return "申請期間がないため計算できません";
        }
        String[] parts = example.answer(book, rules).split(" ", 2);
        return String.format(Locale.ROOT, "%,d円 %s", Long.parseLong(parts[0]), parts[1]).strip();
    }

    public String getName() {
        return name;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }
}
