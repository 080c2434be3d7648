package jp.madoguchi.subsidy.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import jp.madoguchi.Databases;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Proof;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.Verbs;
import jp.madoguchi.subsidy.programme.Editions;
import jp.madoguchi.subsidy.programme.MigratedProgrammes;
import jp.madoguchi.subsidy.programme.Offer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What drafts write on a database, and that nothing else can be written. */
class DraftRowsTest {

    private static final Instant NOW = MigratedProgrammes.AT;
    private static final Caller JOSEI = new Caller("助成", Set.of(Role.REVIEWER), Map.of(), Proof.FULL, 7, 0);

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void aCopyIsTheOfferAsItIsAndChangesNothing(Databases kind) {
        Editions editions = after(kind.fresh(), (rows, draft) -> MigratedProgrammes.BOOK.offers().forEach(offer -> rows.copy(draft, offer, offer)));

        assertThat(editions.with(2, NOW).offers()).allMatch(offer -> offer.edition() == 2);
        assertThat(editions.with(2, NOW).offers().toString().replace("edition=2", "edition=1")).isEqualTo(MigratedProgrammes.BOOK.offers().toString());
        assertThat(editions.knownOn(NOW).offers()).isEqualTo(MigratedProgrammes.BOOK.offers());
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void aClonedYearIsWhatTheRuleSaysOfIt(Databases kind) {
        List<Offer> year = Scope.year(2026).offers(MigratedProgrammes.BOOK);
        Editions editions = after(kind.fresh(), (rows, draft) -> {
            year.forEach(offer -> rows.copy(draft, offer, NextYear.of(offer)));
            assertThat(rows.bases(2)).containsOnlyKeys("R9-VISIT", "R9-ONLINE", "R9-ALTERNATE", "R9-LIMITED").containsEntry("R9-VISIT", Optional.empty());
        });

        assertThat(Scope.year(2027).offers(editions.with(2, NOW)).toString().replace("edition=2", "edition=1"))
            .isEqualTo(year.stream().map(NextYear::of).toList().toString());
        assertThat(editions.knownOn(NOW).offers()).isEqualTo(MigratedProgrammes.BOOK.offers());
    }

    @ParameterizedTest
    @EnumSource(names = {"H2_MEMORY", "POSTGRESQL"})
    void whatIsTypedStandsInTheDraftOnly(Databases kind) {
        Offer limited = Changed.published("R6-LIMITED");
        Offer changed = Changed.row(Changed.withoutWindow(limited), "R6-LIMITED", old -> new jp.madoguchi.subsidy.programme.Figures(old.rate(), Optional.empty(),
            old.awardCap(), Optional.empty(), old.caps(), old.unit()));
        Editions editions = after(kind.fresh(), (rows, draft) -> {
            rows.copy(draft, limited, limited);
            rows.rewrite(draft, changed);
            assertThat(rows.bases(2)).containsExactly(Map.entry("R6-LIMITED", Optional.of(1)));
        });

        assertThat(editions.with(2, NOW).offer("R6-LIMITED").orElseThrow().toString().replace("edition=2", "edition=1")).isEqualTo(changed.toString());
        assertThat(editions.knownOn(NOW).offers()).isEqualTo(MigratedProgrammes.BOOK.offers());
    }

    /** By the entity, and where somebody went around it, by the statement itself. */
    @Test
    void rowsOfAPublishedOrDiscardedEditionCannotBeWritten() {
        DataSource database = Databases.H2_MEMORY.fresh();
        Offer visit = Changed.published("R7-VISIT");
        after(database, (rows, draft) -> {
            rows.copy(draft, visit, visit);
            draft.publish(NOW, JOSEI);
        });
        run(database, (rows, files) -> {
            EditionFile published = files.held(2).orElseThrow();
            assertThatThrownBy(() -> rows.rewrite(published, visit)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> rows.copy(published, visit, NextYear.of(visit))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> rows.update("offer", 2, "R7-VISIT", new Assignments().set("remark", "書き換え"))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> rows.update("programme", 1, "R7-VISIT-CLINIC", new Assignments().set("award_cap_yen", 1L)))
                .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> published.discard(NOW, JOSEI)).isInstanceOf(IllegalStateException.class);
        });

        assertThat(MigratedProgrammes.books(database).editions().knownOn(NOW).offers().toString().replace("edition=2", "edition=1"))
            .contains("remark=, source").doesNotContain("書き換え");
        assertThat(MigratedProgrammes.books(database).editions().knownOn(NOW.minusSeconds(1)).offers()).isEqualTo(MigratedProgrammes.BOOK.offers());
    }

    private static Editions after(DataSource database, BiConsumer<DraftRows, EditionFile> work) {
        try (Verbs verbs = new Verbs(database)) {
            verbs.run(entities -> {
                EditionFile draft = new EditionFile(new EditionFiles(entities).nextNumber(), "試し", "試すため", NOW, JOSEI);
                entities.persist(draft);
                entities.flush();
                work.accept(new DraftRows(entities), draft);
            });
        }
        return MigratedProgrammes.books(database).editions();
    }

    private static void run(DataSource database, BiConsumer<DraftRows, EditionFiles> work) {
        try (Verbs verbs = new Verbs(database)) {
            verbs.run(entities -> work.accept(new DraftRows(entities), new EditionFiles(entities)));
        }
    }
}
