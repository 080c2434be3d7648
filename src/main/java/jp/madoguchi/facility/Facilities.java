package jp.madoguchi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.platform.text.SearchKey;

/** Finds facilities by number or name, as they stood on a day: one statement by number, two by name, whatever the register's size. */
@ApplicationScoped
public class Facilities {

    private static final String ENTRIES = "select i, e from FacilityIdentifier i, Revision ir, FacilityEntry e, Revision er "
        + "where e.facilityId = i.facilityId and " + Holding.of("i", "ir") + " and " + Holding.of("e", "er");
    private static final String LATEST_FIRST = "ir.inForceAt desc, i.id desc, er.inForceAt desc, e.id desc";
    private static final String BY_NUMBER = ENTRIES + " and i.number = :number and i.kind = :kind order by " + LATEST_FIRST;
    private static final String BY_ANY_NUMBER = ENTRIES + " and i.number = :number order by " + LATEST_FIRST;
    /** Names first, their numbers second: in one statement a database may begin with all numbers there are. */
    private static final String BY_NAME = "select e, er from FacilityEntry e, Revision er where e.searchKey like :pattern escape '!' and "
        + Holding.of("e", "er") + " and not exists (select l.id from FacilityEntry l, Revision lr where l.facilityId = e.facilityId and "
        + Holding.of("l", "lr") + " and (lr.inForceAt > er.inForceAt or lr.inForceAt = er.inForceAt and l.id > e.id)) order by e.searchKey, e.id";
    private static final String NUMBERS = "select i, r from FacilityIdentifier i, Revision r where i.facilityId in :facilities and "
        + Holding.of("i", "r") + " order by r.inForceAt desc, i.id desc";
    private static final String BY_IDS = "select e, r from FacilityEntry e, Revision r where e.facilityId in :facilities and "
        + Holding.of("e", "r") + " order by r.inForceAt desc, e.id desc";
    private static final String WHOSE = "select i from FacilityIdentifier i, Revision r where i.number = :number and i.kind = :kind "
        + "and r.id = i.revisionId and r.inForceAt is not null order by r.inForceAt desc, i.id desc";

    @PersistenceContext
    EntityManager entities;

    /** The last word on a number may be that it has ended. */
    public Optional<Registered> find(Identifier identifier, AsOf asked) {
        return lastWords(Holding.ask(entities, BY_NUMBER, asked)
            .setParameter("number", identifier.number())
            .setParameter("kind", identifier.kind())
            .setMaxResults(1)).findFirst();
    }

    /** Those of the facilities that have a number and an entry that day, by their ids: two statements. */
    public Map<Long, Registered> withIds(Collection<Long> ids, AsOf asked) {
        Map<Long, FacilityEntry> entries = new LinkedHashMap<>();
        Holding.ask(entities, BY_IDS, asked).setParameter("facilities", ids).getResultStream()
            .map(row -> (FacilityEntry) row[0]).forEach(entry -> entries.putIfAbsent(entry.facilityId(), entry));
        Map<Long, Registered> found = new LinkedHashMap<>();
        numbersOf(List.copyOf(entries.values()), asked).forEach((id, number) -> found.put(id, new Registered(id, number, entries.get(id).entry())));
        return found;
    }

    /** By any number a body may have, or else by a part of its name. */
    public List<Registered> search(String typed, AsOf asked, int most) {
        List<Registered> numbered = lastWords(Holding.ask(entities, BY_ANY_NUMBER, asked)
            .setParameter("number", Identifier.kept(typed))).toList();
        return numbered.isEmpty() ? named(typed, asked, most) : numbered;
    }

    /** Whose name or reading contains what was typed, in whatever spelling; signs alone are no name. */
    public List<Registered> named(String typed, AsOf asked, int most) {
        String key = SearchKey.of(typed);
        return key.isEmpty() ? List.of() : withKey(key, asked, most);
    }

    private List<Registered> withKey(String key, AsOf asked, int most) {
        List<FacilityEntry> named = Holding.ask(entities, BY_NAME, asked)
            .setParameter("pattern", "%" + key.replaceAll("[!%_]", "!$0") + "%")
            .setMaxResults(most)
            .getResultStream()
            .map(row -> (FacilityEntry) row[0])
            .toList();
        Map<Long, Identifier> numbers = numbersOf(named, asked);
        return named.stream()
            .filter(entry -> numbers.containsKey(entry.facilityId()))
            .map(entry -> new Registered(entry.facilityId(), numbers.get(entry.facilityId()), entry.entry()))
            .toList();
    }

    private Map<Long, Identifier> numbersOf(List<FacilityEntry> named, AsOf asked) {
        if (named.isEmpty()) {
            return Map.of();
        }
        Map<Identifier, FacilityIdentifier> latest = new LinkedHashMap<>();
        Holding.ask(entities, NUMBERS, asked)
            .setParameter("facilities", named.stream().map(FacilityEntry::facilityId).toList())
            .getResultStream()
            .map(row -> (FacilityIdentifier) row[0])
            .forEach(number -> latest.putIfAbsent(number.identifier(), number));
        return latest.values().stream().filter(number -> !number.hasEnded())
            .collect(Collectors.toMap(FacilityIdentifier::facilityId, FacilityIdentifier::identifier, (first, second) -> first));
    }

    /** Which facility a number is or was of, on whatever day and even by a list that was taken back: a body keeps its file. */
    Optional<Long> ownerOf(Identifier identifier) {
        return entities.createQuery(WHOSE, FacilityIdentifier.class)
            .setParameter("number", identifier.number())
            .setParameter("kind", identifier.kind())
            .setMaxResults(1)
            .getResultStream()
            .map(FacilityIdentifier::facilityId)
            .findFirst();
    }

    /** Of each number the latest row, unless that says it has ended; of each facility its first number. */
    private static Stream<Registered> lastWords(TypedQuery<Object[]> rows) {
        Map<Identifier, Object[]> latest = new LinkedHashMap<>();
        rows.getResultStream().forEach(row -> latest.putIfAbsent(((FacilityIdentifier) row[0]).identifier(), row));
        Map<Long, Registered> facilities = new LinkedHashMap<>();
        latest.forEach((identifier, row) -> {
            FacilityEntry entry = (FacilityEntry) row[1];
            if (!((FacilityIdentifier) row[0]).hasEnded()) {
                facilities.putIfAbsent(entry.facilityId(), new Registered(entry.facilityId(), identifier, entry.entry()));
            }
        });
        return facilities.values().stream();
    }
}
