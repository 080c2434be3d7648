package jp.madoguchi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.facility.scheme.RuleBooks;

/** Opens the whole file of a facility: at most six statements. */
@ApplicationScoped
public class FacilityFiles {

    private static final String FACTS = "select f, r from FacilityFact f, Revision r where f.facilityId = :facility and "
        + Holding.of("f", "r") + " order by r.inForceAt, f.id";
    private static final String IDENTIFIERS = "select i, r from FacilityIdentifier i, Revision r where i.facilityId = :facility and "
        + Holding.of("i", "r") + " order by r.inForceAt, i.id";
    private static final String MONTHS = "select m, r from ChainMonth m, Revision r where m.group = :group and r.id = m.revisionId "
        + "and m.month <= :day and " + Holding.known("r") + " order by m.month desc, r.inForceAt desc, m.id desc";
    private static final String SUCCESSIONS = "select s, i, e from Succession s, Revision sr, FacilityIdentifier i, Revision ir, "
        + "FacilityEntry e, Revision er where s.%s = :facility and i.facilityId = s.%s and sr.id = s.revisionId and s.succeededOn <= :day and "
        + Holding.known("sr") + " and e.facilityId = i.facilityId and " + Holding.of("i", "ir") + " and " + Holding.of("e", "er")
        + " order by ir.inForceAt, i.id, er.inForceAt, e.id";
    /** Asked one by one: with "or" between them, H2 goes through the whole register. */
    private static final List<String> BOTH_SIDES = List.of(SUCCESSIONS.formatted("successorId", "predecessorId"),
        SUCCESSIONS.formatted("predecessorId", "successorId"));

    @PersistenceContext
    EntityManager entities;

    @Inject
    Facilities facilities;

    @Inject
    RuleBooks rules;

    public Optional<FacilityFile> open(Identifier identifier, AsOf asked) {
        return facilities.find(identifier, asked).map(registered -> fileOf(registered, asked));
    }

    private FacilityFile fileOf(Registered registered, AsOf asked) {
        Collection<KnownFact> facts = factsOf(registered.id(), asked);
        return new FacilityFile(registered, identifiersOf(registered.id(), asked), List.copyOf(facts), chainOf(facts, asked),
            successionsOf(registered.id(), asked));
    }

    /** The last word on each kind. */
    private Collection<KnownFact> factsOf(long facility, AsOf asked) {
        Map<FactKind, KnownFact> last = new LinkedHashMap<>();
        rows(FACTS, facility, asked).forEach(row -> {
            Fact fact = ((FacilityFact) row[0]).fact();
            last.put(fact.kind(), new KnownFact(fact, (Revision) row[1]));
        });
        return last.values();
    }

    private List<Identifier> identifiersOf(long facility, AsOf asked) {
        Map<Identifier, Boolean> ended = new LinkedHashMap<>();
        rows(IDENTIFIERS, facility, asked).forEach(row -> {
            FacilityIdentifier identifier = (FacilityIdentifier) row[0];
            ended.put(identifier.identifier(), identifier.hasEnded());
        });
        return ended.keySet().stream().filter(identifier -> !ended.get(identifier)).toList();
    }

    private Optional<ChainStanding> chainOf(Collection<KnownFact> facts, AsOf asked) {
        return facts.stream().map(KnownFact::fact).filter(fact -> fact.kind() == FactKind.CHAIN_GROUP && fact.holds()).findFirst()
            .flatMap(fact -> Holding.ask(entities, MONTHS, asked).setParameter("group", fact.value()).setMaxResults(1)
                .getResultStream().findFirst())
            .map(row -> (ChainMonth) row[0])
            .map(month -> new ChainStanding(month.getGroup(), month.getMonth(), month.getPrescriptions(), month.getEvidence(),
                rules.current().chains().isLarge(month.getPrescriptions(), asked.day())));
    }

    private List<Succeeded> successionsOf(long facility, AsOf asked) {
        Map<Long, Succeeded> links = new LinkedHashMap<>();
        BOTH_SIDES.stream().flatMap(side -> rows(side, facility, asked).stream()).forEach(row -> {
            Succession link = (Succession) row[0];
            FacilityEntry other = (FacilityEntry) row[2];
            links.put(other.facilityId(), link.seenFrom(facility, ((FacilityIdentifier) row[1]).identifier(), other.entry()));
        });
        return List.copyOf(links.values());
    }

    private List<Object[]> rows(String query, long facility, AsOf asked) {
        return Holding.ask(entities, query, asked).setParameter("facility", facility).getResultList();
    }
}
