package jp.madoguchi.platform.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.primefaces.PrimeFaces;
import org.primefaces.model.SortMeta;

/**
 * Where a list of the staff stands: what was searched, the order, the first row. It lives in the address, because a
 * stateless table forgets its order and filter with each request.
 */
public final class ListPlace {

    private final String words;
    private final String sort;
    private final int first;

    private ListPlace(String words, String sort, int first) {
        this.words = words == null ? "" : words.strip();
        this.sort = sort == null ? "" : sort;
        this.first = first;
    }

    /** Out of the address, on a request of the table's too: its form carries the address of the page. */
    public static ListPlace of(HttpServletRequest request) {
        String first = request.getParameter("first");
        return new ListPlace(request.getParameter("words"), request.getParameter("sort"),
            first != null && first.matches("[0-9]{1,7}") ? Integer.parseInt(first) : 0);
    }

    /** As the table is about to be shown, told to the page so that its address says the same. */
    public void movedTo(int shown, Map<String, SortMeta> order) {
        ListPlace place = new ListPlace(words, order.values().stream().findFirst().map(ListPlace::named).orElse(""), shown);
        PrimeFaces.current().ajax().addCallbackParam("place", place.address());
    }

    private static String named(SortMeta column) {
        return column.getField() + (column.getOrder().isDescending() ? "-down" : "");
    }

    private String address() {
        return "?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
            + "&sort=" + URLEncoder.encode(sort, StandardCharsets.UTF_8) + "&first=" + first;
    }

    public String orderOf(String column) {
        return sort.equals(column) ? "asc" : sort.equals(column + "-down") ? "desc" : "unsorted";
    }

    public String getWords() {
        return words;
    }

    public String getSort() {
        return sort;
    }

    public int getFirst() {
        return first;
    }
}
