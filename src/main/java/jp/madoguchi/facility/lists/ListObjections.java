package jp.madoguchi.facility.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** What speaks against putting a list in force. */
@ApplicationScoped
public class ListObjections {

    /** A list that drops more than this share of what it should have is more likely to be half a list. */
    private static final int GONE_PERCENT = 5;

    @PersistenceContext
    EntityManager entities;

    Optional<ListObjection> to(ListImport list, RegisterHead head, boolean goneChecked) {
        if (!list.can(ListImportMove.PUT_IN_FORCE)) {
            return Optional.of(ListObjection.OTHER_STATE);
        }
        if (!list.isChanging()) {
            return Optional.of(ListObjection.NOTHING_TO_CHANGE);
        }
        if (!head.isAt(list.basedOn()) || isKnownMeanwhile(list)) {
            return Optional.of(ListObjection.READ_BEFORE_ANOTHER);
        }
        if (isOlder(list)) {
            return Optional.of(ListObjection.OLDER_THAN_KNOWN);
        }
        return isGoneDoubtful(list) && !goneChecked ? Optional.of(ListObjection.GONE_UNCHECKED) : Optional.empty();
    }

    public boolean isGoneDoubtful(ListImport list) {
        long listedBefore = list.count(RowFate.SAME) + list.count(RowFate.CHANGED) + list.getGone();
        return list.getGone() * 100 > listedBefore * GONE_PERCENT || list.getGone() > 0 && hasUnnumberedRows(list);
    }

    private boolean hasUnnumberedRows(ListImport list) {
        return isAny("select 1 from list_import_row where revision_id = ? and fate = 'REFUSED' and char_length(number) <> 10", list.getId());
    }

    /** Somebody registered one of its new facilities in another way while it was being read. */
    private boolean isKnownMeanwhile(ListImport list) {
        return isAny("select 1 from facility_identifier n join facility_identifier o on o.number = n.number and o.kind = n.kind "
            + "and o.revision_id <> n.revision_id join register_revision r on r.id = o.revision_id and r.in_force_at is not null "
            + "and r.taken_back_at is null where n.revision_id = ?", list.getId());
    }

    private boolean isOlder(ListImport list) {
        return isAny("select 1 from list_import_section n join list_import_section o on o.prefecture = n.prefecture "
            + "and o.point_table = n.point_table and o.type = n.type and o.as_of > n.as_of join list_import i on i.revision_id = o.revision_id "
            + "and i.state = 'IN_FORCE' where n.revision_id = ?", list.getId());
    }

    private boolean isAny(String sql, long list) {
        return !entities.createNativeQuery(sql).setParameter(1, list).setMaxResults(1).getResultList().isEmpty();
    }
}
