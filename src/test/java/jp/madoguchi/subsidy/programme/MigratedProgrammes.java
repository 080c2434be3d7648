package jp.madoguchi.subsidy.programme;

import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import jp.madoguchi.Databases;
import jp.madoguchi.platform.Aside;
import jp.madoguchi.platform.Jdbc;

/** The book as the migrations leave it. */
public final class MigratedProgrammes {

    public static final Instant AT = Instant.parse("2026-01-15T03:00:00Z");
    static final DataSource DATABASE = Databases.H2_MEMORY.fresh();
    public static final Editions EDITIONS = books(DATABASE).editions();
    public static final ProgrammeBook BOOK = EDITIONS.knownOn(AT);

    private MigratedProgrammes() {
    }

    /** The book of a database in which rows were added, and nothing else. */
    public static ProgrammeBooks after(String... statements) {
        DataSource database = Databases.H2_MEMORY.fresh();
        Jdbc.inTransaction(database, connection -> {
            for (String statement : statements) {
                try (Statement added = connection.createStatement()) {
                    added.execute(statement);
                }
            }
            return null;
        });
        return books(database);
    }

    static ProgrammeBooks books(DataSource database) {
        ProgrammeBooks books = new ProgrammeBooks();
        books.database = database;
        books.aside = new Aside();
        books.clock = Clock.fixed(AT, ZoneOffset.UTC);
        return books;
    }
}
