package jp.madoguchi.facility.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether what a list no longer has may only be missing from it: a prefecture's kind loses more than a few in a month where
 * half a list was sent, and one facility where its number was mistyped.
 */
@ApplicationScoped
public class DoubtfulGone {

    private static final int PERCENT = 5;
    private static final String COUNTS = "select substring(number, 1, 3), fate, count(*) from list_import_row where revision_id = ? "
        + "and char_length(number) = 10 group by substring(number, 1, 3), fate";
    private static final String UNNUMBERED = "select count(*) from list_import_row where revision_id = ? and fate = 'REFUSED' "
        + "and char_length(number) <> 10";

    @PersistenceContext
    EntityManager entities;

    public boolean isIn(ListImport list) {
        return list.getGone() > 0 && (hasUnnumbered(list) || counts(list).values().stream().anyMatch(DoubtfulGone::isDoubtful));
    }

    static boolean isDoubtful(Map<RowFate, Long> section) {
        long gone = section.getOrDefault(RowFate.GONE, 0L);
        long before = gone + section.getOrDefault(RowFate.SAME, 0L) + section.getOrDefault(RowFate.CHANGED, 0L);
        return gone > 0 && (section.containsKey(RowFate.REFUSED) || gone * 100 > before * PERCENT);
    }

    /** By prefecture and 点数表. */
    private Map<String, Map<RowFate, Long>> counts(ListImport list) {
        Map<String, Map<RowFate, Long>> sections = new HashMap<>();
        List<?> rows = entities.createNativeQuery(COUNTS).setParameter(1, list.getId()).getResultList();
        rows.stream().map(Object[].class::cast).forEach(row -> sections
            .computeIfAbsent((String) row[0], first -> new EnumMap<>(RowFate.class))
            .put(RowFate.valueOf((String) row[1]), ((Number) row[2]).longValue()));
        return sections;
    }

    /** Which section a record without a number belongs to cannot be told. */
    private boolean hasUnnumbered(ListImport list) {
        return ((Number) entities.createNativeQuery(UNNUMBERED).setParameter(1, list.getId()).getSingleResult()).longValue() > 0;
    }
}
