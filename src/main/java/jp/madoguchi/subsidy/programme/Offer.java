package jp.madoguchi.subsidy.programme;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.calendar.FiscalYear;
import jp.madoguchi.platform.money.Yen;

/**
 * 募集: a scheme in a fiscal year, as one edition has it.
 *
 * @param id R7-VISIT
 * @param scheme VISIT: what earlier grants are compared by
 * @param window none where the sources print none
 * @param remark shown with the figures
 * @param programmes none where the sources print no figures (D-29)
 */
public record Offer(int edition, String id, FiscalYear year, String scheme, Words words, Optional<Window> window, Terms terms, List<Item> items,
                    Filing filing, Optional<Yen> budget, String remark, Source source, List<Programme> programmes) {

    public Offer {
        items = List.copyOf(items);
        programmes = List.copyOf(programmes);
    }

    /** 令和7年度 訪問診療等 */
    public String getTitle() {
        return year + " " + words.title();
    }

    public boolean hasFigures() {
        return !programmes.isEmpty();
    }

    /** The row for a class of facility; readers choose only where rows tell them apart. */
    public Optional<Programme> programmeFor(FacilityClass facilityClass, Optional<Integer> readers) {
        return programmes.stream()
            .filter(programme -> programme.facilityClass().covers(facilityClass))
            .filter(programme -> programme.readers().isEmpty() || readers.isEmpty() || programme.readers().equals(readers))
            .findFirst();
    }
}
