package jp.madoguchi.facility.scheme;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the book from its tables. */
final class RuleRows {

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private RuleRows() {
    }

    static RuleBook read(Connection connection) throws SQLException {
        return new RuleBook(
            rows(connection, "select * from limited_audience order by ground", RuleRows::audience),
            rows(connection, "select * from transitional_measure order by measure", RuleRows::measure),
            rows(connection, "select * from scheme_start order by scheme, home_nursing", RuleRows::start),
            new ChainRules(rows(connection, "select * from chain_rule order by from_date", RuleRows::chain)),
            rows(connection, "select * from confirmation_way order by position", RuleRows::way));
    }

    private static <T> List<T> rows(Connection connection, String query, Row<T> row) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(query)) {
            List<T> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row.of(found));
            }
            return rows;
        }
    }

    private static AudienceRow audience(ResultSet row) throws SQLException {
        return new AudienceRow(Ground.valueOf(row.getString("ground")), day(row, "opens_on").orElseThrow(), day(row, "closes_on"),
            row.getBoolean("switched_on"), row.getString("remark"), day(row, "remark_from"),
            Optional.ofNullable(row.getObject("reconfirm_months", Integer.class)), row.getString("source"));
    }

    private static TransitionalMeasure measure(ResultSet row) throws SQLException {
        return new TransitionalMeasure(row.getInt("measure"), row.getString("name"), row.getString("circumstance"),
            row.getString("term"), day(row, "latest"), row.getInt("months_after"), row.getBoolean("pharmacies"),
            row.getBoolean("limited_allowed"));
    }

    private static SchemeStart start(ResultSet row) throws SQLException {
        return new SchemeStart(Scheme.valueOf(row.getString("scheme")), row.getBoolean("home_nursing"), day(row, "trial_from"),
            day(row, "live_from").orElseThrow(), day(row, "obligatory_from"), row.getString("remark"), row.getString("source"));
    }

    private static ChainRule chain(ResultSet row) throws SQLException {
        return new ChainRule(day(row, "from_date").orElseThrow(), day(row, "to_date"),
            ChainRule.Operator.valueOf(row.getString("operator")), row.getInt("threshold"), row.getString("source"),
            row.getString("decision"));
    }

    private static ConfirmationWay way(ResultSet row) throws SQLException {
        return new ConfirmationWay(ConfirmationPlace.valueOf(row.getString("place")), row.getString("means"),
            day(row, "valid_from"), day(row, "valid_to"), ConfirmationWay.Limited.valueOf(row.getString("limited")),
            row.getString("note"), Clause.valueOf(row.getString("clause")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
