package jp.madoguchi.subsidy.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.platform.calendar.FiscalYear;

/** Puts offers together from their rows and those of the tables below them. */
record OfferRows(Map<Rows.Owner, List<Item>> items, Map<Rows.Owner, List<RequiredDocument>> documents, Map<Rows.Owner, List<Scheme>> inUse,
                 Map<Rows.Owner, List<Exclusion>> exclusions, Map<Rows.Owner, List<Programme>> programmes) {

    Offer offer(ResultSet row) throws SQLException {
        Rows.Owner owner = new Rows.Owner(row.getInt("edition"), row.getString("id"));
        return new Offer(owner.edition(), owner.id(), new FiscalYear(row.getInt("fiscal_year")), row.getString("scheme"), words(row), window(row),
            new Terms(Audience.valueOf(row.getString("audience")), inUse.getOrDefault(owner, List.of()),
                exclusions.getOrDefault(owner, List.of()), row.getBoolean("repeatable")),
            items.getOrDefault(owner, List.of()), filing(row, documents.getOrDefault(owner, List.of())), Rows.yen(row, "budget_yen"),
            row.getString("remark"), source(row),
            programmes.getOrDefault(owner, List.of()));
    }

    private static Words words(ResultSet row) throws SQLException {
        return new Words(row.getString("title"), row.getString("heading"), row.getString("kind"), row.getString("fund"),
            row.getString("device_words"), row.getString("system_words"), row.getString("cost_words"));
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(row.getString("source"), row.getString("source_place"), row.getString("decision"), row.getString("source_dates"));
    }

    private static Optional<Window> window(ResultSet row) throws SQLException {
        LocalDate closes = row.getObject("closes_on", LocalDate.class);
        return Optional.ofNullable(row.getObject("opens_on", LocalDate.class)).map(opens -> new Window(opens, closes));
    }

    private static Filing filing(ResultSet row, List<RequiredDocument> documents) throws SQLException {
        return new Filing(Filing.Post.valueOf(row.getString("post")), Filing.PostDeadline.valueOf(row.getString("post_deadline")),
            Optional.ofNullable(row.getObject("finish_by", LocalDate.class)), Filing.Payee.valueOf(row.getString("payee")), documents);
    }
}
