package jp.madoguchi.facility.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.PointTable;
import jp.madoguchi.facility.Prefecture;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** Finds lists on their way into the register, and what becomes of their rows. */
@ApplicationScoped
public class ListImports {

    private static final String ROWS = "select place, line, fate, number, name, said from list_import_row where revision_id = ? and place > ? ";

    @PersistenceContext
    EntityManager entities;

    public List<ListImport> latest(int most) {
        return entities.createQuery("select l from ListImport l join fetch l.revision order by l.id desc", ListImport.class)
            .setMaxResults(most)
            .getResultList();
    }

    public Optional<ListImport> find(long id) {
        return entities.createQuery("select l from ListImport l join fetch l.revision where l.id = :id", ListImport.class)
            .setParameter("id", id)
            .getResultStream()
            .findFirst();
    }

    /** 北海道・医科・2026年7月1日現在 … */
    public List<String> sections(long id) {
        List<?> found = entities.createNativeQuery("select distinct prefecture, point_table, as_of from list_import_section "
            + "where revision_id = ? order by prefecture, point_table").setParameter(1, id).getResultList();
        return found.stream().map(Object[].class::cast).map(row -> Prefecture.of((String) row[0]).getLabel() + "・"
            + PointTable.of(((String) row[1]).charAt(0)).orElseThrow().getLabel() + "・"
            + JapaneseDate.full(((Date) row[2]).toLocalDate()) + "現在").toList();
    }

    public List<ListRow> rows(long id, Optional<RowFate> fate, long after, int most) {
        var query = entities.createNativeQuery(ROWS + (fate.isPresent() ? "and fate = ? " : "") + "order by place")
            .setParameter(1, id)
            .setParameter(2, after);
        fate.ifPresent(value -> query.setParameter(3, value.name()));
        List<?> found = query.setMaxResults(most).getResultList();
        return found.stream().map(row -> ListRow.of((Object[]) row)).toList();
    }
}
