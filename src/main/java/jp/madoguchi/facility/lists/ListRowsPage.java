package jp.madoguchi.facility.lists;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of the list at hand and what becomes of them, a hundred at a time; fate and place stand in the address. */
@Named
@RequestScoped
public class ListRowsPage {

    private static final int SIZE = 100;

    @Inject
    ExternalContext request;

    @Inject
    ListImportPage page;

    @Inject
    ListImports imports;

    private Optional<RowFate> fate;
    private Optional<Long> after;
    private List<ListRow> found;

    @PostConstruct
    void load() {
        Map<String, String> parameters = request.getRequestParameterMap();
        fate = Arrays.stream(RowFate.values()).filter(value -> value.name().equals(parameters.get("fate"))).findFirst();
        after = ListImportPage.numberOf(parameters.get("after"));
        // m:pages asks while the page is built, even where there is no list to show.
        found = page.getList() == null ? List.of() : imports.rows(page.getList().getId(), fate, after.orElse(-1L), SIZE + 1);
    }

    public RowFate getFate() {
        return fate.orElse(null);
    }

    public RowFate[] getFates() {
        return RowFate.values();
    }

    public String countOf(RowFate each) {
        return String.format("%,d", page.getList().count(each));
    }

    public boolean isAnyRefused() {
        return page.getList().count(RowFate.REFUSED) > 0;
    }

    public List<ListRow> getRows() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    /** Back to the first rows; null where they are shown already. */
    public String getFirst() {
        return after.isPresent() && page.getList() != null ? address() : null;
    }

    public String getNext() {
        return found.size() > SIZE ? address() + "&after=" + found.get(SIZE - 1).place() : null;
    }

    private String address() {
        return "/desk/facilities/list?list=" + page.getList().getId() + fate.map(value -> "&fate=" + value).orElse("");
    }
}
