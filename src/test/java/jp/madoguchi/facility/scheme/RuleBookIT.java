package jp.madoguchi.facility.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.Databases;
import jp.madoguchi.TestDatabase;
import org.junit.jupiter.api.Test;

/** The rows the rule was tried with are those of either database. */
class RuleBookIT {

    @Test
    void thisDatabaseHoldsTheSameBook() {
        assertThat(MigratedBook.read(TestDatabase.isPostgresql() ? Databases.POSTGRESQL : Databases.H2_FILE)).isEqualTo(MigratedBook.BOOK);
    }
}
