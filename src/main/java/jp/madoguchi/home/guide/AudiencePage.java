package jp.madoguchi.home.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
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

    public String getToday() {
        return JapaneseDate.full(today);
    }

    /** 資格確認限定型 first where it is open: whoever it is open to came for it. */
    public List<SchemeView> openTo(Audience audience) {
        return schemes(audience).filter(SchemeView::isOpen)
            .sorted(Comparator.comparing(view -> view.getScheme() != Scheme.LIMITED)).toList();
    }

    public List<SchemeView> notOpenTo(Audience audience) {
        return schemes(audience).filter(view -> !view.isOpen()).toList();
    }

    public boolean besideFull(Audience audience) {
        return audience.isBesideFull();
    }

    /** 居宅同意取得型 as for whoever has 既存型 where the page is about using both. */
    private Stream<SchemeView> schemes(Audience audience) {
        FacilityFacts facts = audience.facts();
        GuideAddress guide = GuideAddress.of(Map.of("type", facts.type().name()));
        OpenSchemes plain = OpenSchemes.on(facts, today, book);
        OpenSchemes withFull = OpenSchemes.on(like(facts, List.of(), Set.of(Scheme.FULL)), today, book);
        return Stream.of(Scheme.values())
            .map(scheme -> (audience.isBesideFull() && BESIDE_FULL.contains(scheme) ? withFull : plain).of(scheme))
            .map(answer -> new SchemeView(answer, Since.of(answer, facts.type(), book), guide));
    }

    /** 資格確認限定型 for a hospital that has 既存型 and its 健診センター in another building. */
    public SchemeView getAnnex() {
        FacilityFacts facts = new FacilityFacts(FacilityType.HOSPITAL, FacilityStatus.ACTIVE, ClaimKind.ELECTRONIC,
            Set.of(FacilityRole.CHECKUP, FacilityRole.ANNEX), List.of(), Set.of(Scheme.FULL));
        return new SchemeView(OpenSchemes.on(facts, today, book).of(Scheme.LIMITED), Optional.empty(), GuideAddress.of(Map.of()));
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
