package jp.madoguchi.facility;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.facility.scheme.Scheme;

/** Everything that is known of a facility on a day. */
public record FacilityFile(Registered registered, List<Identifier> identifiers, List<KnownFact> known, Optional<ChainStanding> chain,
                           List<Succeeded> successions) {

    public FacilityFile {
        identifiers = List.copyOf(identifiers);
        known = List.copyOf(known);
        successions = List.copyOf(successions);
    }

    /** What the rules ask for. */
    public FacilityFacts facts() {
        List<Fact> holding = known.stream().map(KnownFact::fact).filter(Fact::holds).toList();
        ClaimKind claim = holding.stream().filter(fact -> fact.kind() == FactKind.CLAIM).map(fact -> ClaimKind.valueOf(fact.value()))
            .findFirst().orElse(ClaimKind.UNKNOWN);
        Set<FacilityRole> roles = holding.stream().flatMap(fact -> fact.kind().role().stream()).collect(Collectors.toSet());
        Set<Scheme> inUse = holding.stream().flatMap(fact -> fact.kind().scheme().stream()).collect(Collectors.toSet());
        Set<FactKind> denied = known.stream().map(KnownFact::fact).filter(fact -> !fact.holds()).map(Fact::kind).collect(Collectors.toSet());
        List<ReportedMeasure> measures = holding.stream()
            .flatMap(fact -> fact.kind().measure().stream().map(number -> new ReportedMeasure(number, fact.circumstanceEnded())))
            .toList();
        return new FacilityFacts(registered.entry().type(), registered.entry().status(), claim, roles, measures, inUse, denied);
    }
}
