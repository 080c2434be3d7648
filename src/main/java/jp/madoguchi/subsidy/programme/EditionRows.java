package jp.madoguchi.subsidy.programme;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.platform.Jdbc;

/** Reads editions and offers from their tables. */
final class EditionRows {

    private EditionRows() {
    }

    static Editions read(Connection connection) throws SQLException {
        OfferRows offers = new OfferRows(
            Rows.byOwner(connection, "select * from offer_item order by position", "offer", EditionRows::item),
            Rows.byOwner(connection, "select * from offer_document order by position", "offer", EditionRows::document),
            Rows.byOwner(connection, "select * from offer_prerequisite order by position", "offer", row -> Scheme.valueOf(row.getString("scheme"))),
            Rows.byOwner(connection, "select * from offer_exclusion order by position", "offer", EditionRows::exclusion),
            ProgrammeRows.read(connection));
        return new Editions(Rows.all(connection, "select * from subsidy_edition", EditionRows::edition),
            Rows.all(connection, "select * from offer order by fiscal_year, position, edition", offers::offer));
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(row.getInt("number"), row.getString("title"), row.getString("why"), Edition.State.valueOf(row.getString("state")),
            Optional.ofNullable(Jdbc.instant(row, "published_at")));
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(Component.valueOf(row.getString("component")), row.getBoolean("eligible"), row.getString("words"), row.getString("note"));
    }

    private static RequiredDocument document(ResultSet row) throws SQLException {
        return new RequiredDocument(FacilityClass.valueOf(row.getString("facility_class")), row.getString("words"));
    }

    private static Exclusion exclusion(ResultSet row) throws SQLException {
        return new Exclusion(row.getString("granted_scheme"), Optional.ofNullable(row.getString("granted_component")).map(Component::valueOf),
            Optional.ofNullable(row.getString("component")).map(Component::valueOf), row.getString("words"));
    }
}
