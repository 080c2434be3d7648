package jp.madoguchi.facility.lists;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import jp.madoguchi.facility.RegisterHead;

/** What speaks against putting a list in force. */
@ApplicationScoped
public class ListObjections {

    @PersistenceContext
    EntityManager entities;

    @Inject
    DoubtfulGone gone;

    /** To the next move of the list as things stand, leaving aside what the clerk can answer for himself. */
    Optional<ListObjection> now(ListImport list) {
        RegisterHead head = RegisterHead.seen(entities);
        return list.can(ListImportMove.TAKE_BACK) ? toTakingBack(list, head) : to(list, head, true);
    }

    Optional<ListObjection> toTakingBack(ListImport list, RegisterHead head) {
        if (!list.can(ListImportMove.TAKE_BACK)) {
            return Optional.of(ListObjection.OTHER_STATE);
        }
        return head.isAt(list.getId()) ? Optional.empty() : Optional.of(ListObjection.NOT_THE_LAST);
    }

    Optional<ListObjection> to(ListImport list, RegisterHead head, boolean goneChecked) {
        if (!list.can(ListImportMove.PUT_IN_FORCE)) {
            return Optional.of(ListObjection.OTHER_STATE);
        }
        if (!list.isChanging()) {
            return Optional.of(ListObjection.NOTHING_TO_CHANGE);
        }
        if (!list.wasReadAt(head) || isEnteredMeanwhile(list)) {
            return Optional.of(ListObjection.READ_BEFORE_ANOTHER);
        }
        if (isOlder(list)) {
            return Optional.of(ListObjection.OLDER_THAN_KNOWN);
        }
        return !goneChecked && gone.isIn(list) ? Optional.of(ListObjection.GONE_UNCHECKED) : Optional.empty();
    }

    /** Somebody entered one of its new facilities in another way after it was compared: one number would be two facilities'. */
    private boolean isEnteredMeanwhile(ListImport list) {
        return isAny("select 1 from facility_identifier n join facility_identifier o on o.number = n.number and o.kind = n.kind "
            + "and o.facility_id <> n.facility_id join register_revision r on r.id = o.revision_id and r.in_force_at is not null "
            + "where n.revision_id = ?", list.getId());
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
