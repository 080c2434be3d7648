package jp.madoguchi.home;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jp.madoguchi.platform.faces.ListPlace;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** How a list of the staff reads its rows: the words from the address, the order and the page from the table. */
class StaffTrialRows extends LazyDataModel<StaffTrialRow> {

    private final transient ListPlace place;

    StaffTrialRows(ListPlace place) {
        this.place = place;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return StaffTrialRow.with(place.getWords()).size();
    }

    @Override
    public List<StaffTrialRow> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        place.movedTo(first, sortBy);
        return StaffTrialRow.with(place.getWords()).stream().sorted(order(sortBy)).skip(first).limit(pageSize).toList();
    }

    private static Comparator<StaffTrialRow> order(Map<String, SortMeta> sortBy) {
        return sortBy.values().stream().findFirst().map(StaffTrialRows::order).orElse(StaffTrialRow.by("number"));
    }

    private static Comparator<StaffTrialRow> order(SortMeta column) {
        Comparator<StaffTrialRow> upward = StaffTrialRow.by(column.getField());
        return column.getOrder().isDescending() ? upward.reversed() : upward;
    }
}
