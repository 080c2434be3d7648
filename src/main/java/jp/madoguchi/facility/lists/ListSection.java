package jp.madoguchi.facility.lists;

import java.time.LocalDate;
import java.util.Set;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.PointTable;

/**
 * What a heading says of the rows under it: [北海道] [令和8年7月1日現在 薬局 現存/休止].
 *
 * @param prefecture two digits
 * @param statuses   the heading's, empty where it names none; a list without 現存 does not tell who is gone
 */
public record ListSection(String prefecture, PointTable table, LocalDate asOf, Set<FacilityStatus> statuses) {

    public ListSection {
        statuses = Set.copyOf(statuses);
    }

    boolean tellsWhoIsGone() {
        return statuses.isEmpty() || statuses.contains(FacilityStatus.ACTIVE);
    }
}
