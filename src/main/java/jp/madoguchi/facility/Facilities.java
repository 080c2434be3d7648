package jp.madoguchi.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.platform.text.SearchKey;

/** Finds facilities by number or name, as they stood on a day. One statement each, whatever the register's size. */
@ApplicationScoped
public class Facilities {

    private static final String ENTRIES = "from FacilityIdentifier i, Revision ir, FacilityEntry e, Revision er "
        + "where e.facilityId = i.facilityId and " + Holding.of("i", "ir") + " and " + Holding.of("e", "er");
    private static final String LATEST_FIRST = " order by ir.inForceAt desc, i.id desc, er.inForceAt desc, e.id desc";
    private static final String BY_NUMBER = "select i, e " + ENTRIES + " and i.number = :number and i.kind = :kind" + LATEST_FIRST;
    private static final String BY_ANY_NUMBER = "select i, e " + ENTRIES + " and i.number = :number" + LATEST_FIRST;
    private static final String BY_NAME = "select i, e " + ENTRIES + " and e.searchKey like :pattern escape '!' "
        + "and not exists (select l.id from FacilityEntry l, Revision lr where l.facilityId = e.facilityId and " + Holding.of("l", "lr")
        + " and (lr.inForceAt > er.inForceAt or lr.inForceAt = er.inForceAt and l.id > e.id)) order by e.searchKey, i.number";

    @PersistenceContext
    EntityManager entities;

    /** The last word on a number may be that it has ended. */
    public Optional<Registered> find(Identifier identifier, AsOf asked) {
        return Holding.ask(entities, BY_NUMBER, asked)
            .setParameter("number", identifier.number())
            .setParameter("kind", identifier.kind())
            .setMaxResults(1)
            .getResultStream()
            .flatMap(Facilities::registered)
            .findFirst();
    }

    /** By any number a body may have, or by a part of its name. */
    public List<Registered> search(String typed, AsOf asked, int most) {
        List<Registered> numbered = Holding.ask(entities, BY_ANY_NUMBER, asked)
            .setParameter("number", Identifier.kept(typed))
            .getResultStream()
            .flatMap(Facilities::registered)
            .collect(Collectors.collectingAndThen(Collectors.toMap(Registered::id, found -> found, (first, later) -> first, LinkedHashMap::new),
                byFacility -> List.copyOf(byFacility.values())));
        return numbered.isEmpty() ? named(typed, asked, most) : numbered;
    }

    /** Whose name or reading contains what was typed, in whatever spelling; signs alone are no name. */
    public List<Registered> named(String typed, AsOf asked, int most) {
        String key = SearchKey.of(typed);
        return key.isEmpty() ? List.of() : withKey(key, asked, most);
    }

    private List<Registered> withKey(String key, AsOf asked, int most) {
        return Holding.ask(entities, BY_NAME, asked)
            .setParameter("pattern", "%" + key.replaceAll("[!%_]", "!$0") + "%")
            .setMaxResults(most)
            .getResultStream()
            .flatMap(Facilities::registered)
            .toList();
    }

    private static Stream<Registered> registered(Object[] row) {
        FacilityIdentifier number = (FacilityIdentifier) row[0];
        FacilityEntry entry = (FacilityEntry) row[1];
        return number.hasEnded() ? Stream.empty() : Stream.of(new Registered(entry.facilityId(), number.identifier(), entry.entry()));
    }
}
