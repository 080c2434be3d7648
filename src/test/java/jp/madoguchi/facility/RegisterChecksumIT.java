package jp.madoguchi.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import jp.madoguchi.Databases;
import jp.madoguchi.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the register says of a day moves its value; what it does not say yet, or no longer, does not. */
class RegisterChecksumIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    private DataSource database;
    private int rows = 100;

    /** 1 holds, 2 has been taken back, 3 is not in force yet. */
    @BeforeEach
    void aRegisterOfTwo() throws SQLException {
        database = (TestDatabase.isPostgresql() ? Databases.POSTGRESQL : Databases.H2_MEMORY).fresh();
        String at = "timestamp with time zone '2026-06-01 00:00:00+09:00'";
        write("insert into register_revision (id, version, kind, title, prepared_at, prepared_by, in_force_at, taken_back_at) values "
            + "(1, 1, 'CONFIRMATION', '', " + at + ", '', " + at + ", null), (2, 1, 'CONFIRMATION', '', " + at + ", '', " + at + ", " + at + "), "
            + "(3, 1, 'CONFIRMATION', '', " + at + ", '', null, null)");
        write("insert into facility (id, revision_id) values (11, 1), (12, 1)");
        write("insert into facility_identifier (id, facility_id, revision_id, kind, number, valid_from, ended) values "
            + "(21, 11, 1, 'FACILITY_CODE', '2219900012', date '1995-05-01', false), (22, 12, 1, 'FACILITY_CODE', '2219900020', date '2025-10-01', false)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        a number     | facility_identifier (facility_id, kind, number, valid_from, ended  | 11, 'BUREAU_RECEIPT', '静-1', date '2026-07-01', false
        a fact       | facility_fact (facility_id, kind, fact_value, valid_from, evidence | 11, 'CHECKUP', 'YES', date '2026-07-01', ''
        a succession | facility_succession (predecessor_id, successor_id, succeeded_on, reason | 11, 12, date '2026-07-01', '法人化'
        a month      | chain_month (chain_group, month_start, prescriptions, evidence     | 'G-1', date '2026-07-01', 40000, ''
        """)
    void itMovesWithWhatHoldsToday(String what, String table, String values) throws SQLException {
        String before = value();
        add(table, values, 2);
        add(table, values, 3);
        add(table, values.replace("2026-07-01", "2026-07-02"), 1);
        assertThat(value()).isEqualTo(before);

        add(table, values, 1);
        assertThat(value()).isNotEqualTo(before);
    }

    @Test
    void whoSucceedsWhomTellsTwoRegistersApart() throws SQLException {
        add("facility_succession (predecessor_id, successor_id, succeeded_on, reason", "11, 12, date '2026-07-01', ''", 1);
        String there = value();

        write("update facility_succession set predecessor_id = 12, successor_id = 11");
        assertThat(value()).isNotEqualTo(there);
    }

    @Test
    void inWhichOrderSuccessionsWereWrittenDoesNot() throws SQLException {
        add("facility_succession (predecessor_id, successor_id, succeeded_on, reason", "11, 12, date '2026-07-01', ''", 1);
        add("facility_succession (predecessor_id, successor_id, succeeded_on, reason", "12, 11, date '2026-07-01', ''", 1);
        String there = value();

        write("update facility_succession set predecessor_id = successor_id, successor_id = predecessor_id");
        assertThat(value()).isEqualTo(there);
    }

    private String value() {
        return RegisterChecksum.of(database, AsOf.on(TODAY));
    }

    private void add(String table, String values, int revision) throws SQLException {
        write("insert into " + table + ", id, revision_id) values (" + values + ", " + rows++ + ", " + revision + ")");
    }

    private void write(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
