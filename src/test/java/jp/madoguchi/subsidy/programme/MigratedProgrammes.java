package jp.madoguchi.subsidy.programme;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import jp.madoguchi.Databases;
import jp.madoguchi.platform.Aside;

/** The book as the migrations leave it. */
public final class MigratedProgrammes {

    public static final Instant AT = Instant.parse("2026-01-15T03:00:00Z");
    public static final Editions EDITIONS = books(Databases.H2_MEMORY).editions();
    public static final ProgrammeBook BOOK = EDITIONS.knownOn(AT);

    private MigratedProgrammes() {
    }

    static ProgrammeBooks books(Databases kind) {
        ProgrammeBooks books = new ProgrammeBooks();
        books.database = kind.fresh();
        books.aside = new Aside();
        books.clock = Clock.fixed(AT, ZoneOffset.UTC);
        return books;
    }
}
