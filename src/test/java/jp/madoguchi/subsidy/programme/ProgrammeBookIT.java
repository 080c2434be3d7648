package jp.madoguchi.subsidy.programme;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.Databases;
import jp.madoguchi.TestDatabase;
import org.junit.jupiter.api.Test;

/** The rows the rule was tried with are those of either database. */
class ProgrammeBookIT {

    @Test
    void thisDatabaseHoldsTheSameRows() {
        Databases kind = TestDatabase.isPostgresql() ? Databases.POSTGRESQL : Databases.H2_FILE;

        assertThat(MigratedProgrammes.books(kind.fresh()).editions()).isEqualTo(MigratedProgrammes.EDITIONS);
    }
}
