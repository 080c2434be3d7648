package jp.madoguchi.facility.scheme;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.ReportedMeasure;

/** The dated figures of the rule, each a row in the database. */
public record RuleBook(List<AudienceRow> audience, List<TransitionalMeasure> measures, List<SchemeStart> starts,
                       ChainRules chains, List<ConfirmationWay> ways) {

    public RuleBook {
        audience = List.copyOf(audience);
        measures = List.copyOf(measures);
        starts = List.copyOf(starts);
        ways = List.copyOf(ways);
    }

    public AudienceRow audience(Ground ground) {
        return audience.stream().filter(row -> row.ground() == ground).findFirst()
            .orElseThrow(() -> new IllegalStateException("no row for " + ground));
    }

    public TransitionalMeasure measure(ReportedMeasure reported) {
        return measures.stream().filter(measure -> measure.number() == reported.number()).findFirst()
            .orElseThrow(() -> new IllegalStateException("no row for 経過措置 " + reported.number()));
    }

    /** Empty where the scheme is not for facilities of that type. */
    public Optional<SchemeStart> start(Scheme scheme, FacilityType type) {
        boolean homeNursing = type == FacilityType.HOME_NURSING;
        return starts.stream()
            .filter(start -> start.scheme() == scheme && start.homeNursing() == homeNursing && (homeNursing || type.isInsured()))
            .findFirst();
    }
}
