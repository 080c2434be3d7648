package jp.madoguchi.facility.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.RegisterHead;

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

    /** Whether it is the one to take back first. */
    public boolean isLast(ListImport list) {
        return RegisterHead.seen(entities).isAt(list.getId());
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
