package jp.madoguchi.subsidy.publish;

import java.util.List;
import java.util.Locale;
import jp.madoguchi.subsidy.simulate.Simulation;

/** A line of the simulation as the page shows it. */
public record SimulationRow(String scheme, String facilityClass, int count, long before, long after) {

    static SimulationRow of(Simulation.Row row) {
        return new SimulationRow(row.scheme(), row.facilityClass().getLabel(), row.count(), row.before(), row.after());
    }

    static SimulationRow sum(List<Simulation.Row> rows) {
        return new SimulationRow("合計", "", rows.stream().mapToInt(Simulation.Row::count).sum(),
            rows.stream().mapToLong(Simulation.Row::before).sum(), rows.stream().mapToLong(Simulation.Row::after).sum());
    }

    public String getScheme() {
        return scheme;
    }

    public String getFacilityClass() {
        return facilityClass;
    }

    public String getCount() {
        return String.format(Locale.ROOT, "%,d件", count);
    }

    public String getBefore() {
        return String.format(Locale.ROOT, "%,d円", before);
    }

    public String getAfter() {
        return String.format(Locale.ROOT, "%,d円", after);
    }

    /** +1,234円, ±0円 */
    public String getDifference() {
        return after == before ? "±0円" : String.format(Locale.ROOT, "%+,d円", after - before);
    }
}
