package jp.madoguchi.subsidy.programme;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import jp.madoguchi.platform.Aside;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Memo;

/** The books as they stand in the database. */
@ApplicationScoped
public class ProgrammeBooks {

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @Inject
    Aside aside;

    @Inject
    Clock clock;

    private record Seen(Editions editions, ProgrammeBook now) {
    }

    private final Memo<Seen> seen = new Memo<>(Duration.ofSeconds(5), () -> {
        Editions editions = editions();
        return new Seen(editions, editions.knownOn(clock.instant()));
    });

    /** What is published now, read again every few seconds. */
    public ProgrammeBook current() {
        return seen.get().now();
    }

    /** What counts for a moment that somebody asks about: what was published by then, and nothing of the future. */
    public ProgrammeBook asOf(Instant at) {
        return at.isBefore(clock.instant()) ? seen.get().editions().knownOn(at) : current();
    }

    /** What was published on an instant, read anew: for who writes. */
    public ProgrammeBook knownOn(Instant at) {
        return editions().knownOn(at);
    }

    /** A draft laid over what is published now. */
    public ProgrammeBook with(int draft) {
        return editions().with(draft, clock.instant());
    }

    /** Everything, drafts included. */
    public Editions editions() {
        return aside.read(() -> Jdbc.inTransaction(database, EditionRows::read));
    }
}
