package jp.madoguchi.subsidy.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.subsidy.assess.Calculation;
import jp.madoguchi.subsidy.assess.Costs;
import jp.madoguchi.subsidy.programme.Compared;
import jp.madoguchi.subsidy.programme.FacilityClass;
import jp.madoguchi.subsidy.programme.Programme;

/**
 * What changed figures cost, by scheme and class of facility: the same synthetic applications under the old row and the new one. Only
 * figures are compared; windows and audiences leave the applications as they are.
 */
public final class Simulation {

    /** Totals are of many applications and may be more than an amount of yen. */
    public record Row(String scheme, FacilityClass facilityClass, int count, long before, long after) {

        public long difference() {
            return after - before;
        }

        private Row plus(Row other) {
            return new Row(scheme, facilityClass, count + other.count, before + other.before, after + other.after);
        }
    }

    private record Group(String title, FacilityClass facilityClass) {
    }

    private Simulation() {
    }

    public static List<Row> of(List<Compared> offers) {
        Map<Group, Row> rows = new LinkedHashMap<>();
        offers.forEach(compared -> compared.rows().forEach(row -> rows.merge(
            new Group(compared.after().getTitle(), row.after().facilityClass()), run(compared.after().getTitle(), row), Row::plus)));
        return new ArrayList<>(rows.values());
    }

    private static Row run(String title, Compared.Row row) {
        List<Costs> applications = SyntheticCosts.of(row.before().orElse(row.after()));
        return new Row(title, row.after().facilityClass(), applications.size(),
            row.before().map(programme -> total(programme, applications)).orElse(0L), total(row.after(), applications));
    }

    private static long total(Programme programme, List<Costs> applications) {
        return applications.stream().mapToLong(costs -> Calculation.of(programme, costs).amount().amount()).sum();
    }
}
