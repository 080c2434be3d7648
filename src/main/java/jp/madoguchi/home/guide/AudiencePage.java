package jp.madoguchi.home.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.ReportedMeasure;
import jp.madoguchi.facility.scheme.OpenSchemes;
import jp.madoguchi.facility.scheme.RuleBook;
import jp.madoguchi.facility.scheme.RuleBooks;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** What the one rule says today of a facility as the audience of a landing page has it. */
@Named
@RequestScoped
public class AudiencePage {

    private static final Set<Scheme> BESIDE_FULL = EnumSet.of(Scheme.VISIT, Scheme.ONLINE, Scheme.ALTERNATE);

    @Inject
    RuleBooks books;

    @Inject
    Clock clock;

    private RuleBook book;
    private LocalDate today;

    @PostConstruct
    void load() {
        book = books.current();
        today = JapanTime.dateOf(clock.instant());
    }

    public List<Audience> getAll() {
        return List.of(Audience.values());
    }

    public String getToday() {
        return JapaneseDate.full(today);
    }

    /** The schemes that are open; those of 居宅同意取得型 as for whoever has 既存型, which the page asks them to begin with. */
    public List<SchemeView> schemesFor(Audience audience) {
        FacilityFacts facts = audience.facts();
        GuideAddress guide = GuideAddress.of(Map.of("type", facts.type().name()));
        OpenSchemes plain = OpenSchemes.on(facts, today, book);
        OpenSchemes withFull = OpenSchemes.on(like(facts, List.of(), Set.of(Scheme.FULL)), today, book);
        return Stream.of(Scheme.values())
            .map(scheme -> (BESIDE_FULL.contains(scheme) ? withFull : plain).of(scheme))
            .map(answer -> new SchemeView(answer, Since.of(answer, facts.type(), book), guide))
            .toList();
    }

    public List<MeasureRow> getMeasures() {
        return book.measures().stream().map(measure -> {
            FacilityFacts facts = like(Audience.TRANSITIONAL.facts(), List.of(new ReportedMeasure(measure.number(), Optional.empty())), Set.of());
            return new MeasureRow(measure, new SchemeView(OpenSchemes.on(facts, today, book).of(Scheme.LIMITED), Optional.empty(), GuideAddress.of(Map.of())));
        }).toList();
    }

    private static FacilityFacts like(FacilityFacts facts, List<ReportedMeasure> measures, Set<Scheme> inUse) {
        return new FacilityFacts(facts.type(), facts.status(), facts.claim(), facts.roles(), measures, inUse);
    }
}
