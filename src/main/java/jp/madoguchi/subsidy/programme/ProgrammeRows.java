package jp.madoguchi.subsidy.programme;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.platform.money.Ratio;

/** Reads the rows of the offers' tables. */
final class ProgrammeRows {

    private ProgrammeRows() {
    }

    static Map<Rows.Owner, List<Programme>> read(Connection connection) throws SQLException {
        Map<Rows.Owner, List<Tier>> tiers =
            Rows.byOwner(connection, "select * from programme_tier order by position", "programme", ProgrammeRows::tier);
        return Rows.byOwner(connection, "select * from programme order by position", "offer", row -> programme(row, tiers));
    }

    private static Programme programme(ResultSet row, Map<Rows.Owner, List<Tier>> tiers) throws SQLException {
        String id = row.getString("id");
        return new Programme(id, FacilityClass.valueOf(row.getString("facility_class")), Rows.number(row, "readers"), figures(row),
            Rows.number(row, "free_readers"), tiers.getOrDefault(new Rows.Owner(row.getInt("edition"), id), List.of()));
    }

    private static Figures figures(ResultSet row) throws SQLException {
        Optional<ComponentCaps> caps = Rows.yen(row, "device_cap_yen").isEmpty() ? Optional.empty()
            : Optional.of(new ComponentCaps(Rows.yen(row, "device_cap_yen").orElseThrow(), Rows.yen(row, "system_cap_yen").orElseThrow()));
        return new Figures(new Ratio(row.getInt("rate_num"), row.getInt("rate_den")), Rows.yen(row, "cost_cap_yen"),
            Rows.yen(row, "award_cap_yen").orElseThrow(), Rows.yen(row, "printed_base_yen"), caps, Rows.yen(row, "unit_yen").orElseThrow());
    }

    private static Tier tier(ResultSet row) throws SQLException {
        return new Tier(row.getInt("current_readers"), row.getInt("uses_from"), Rows.number(row, "uses_to"), row.getInt("extra_readers"));
    }
}
