package jp.madoguchi.facility.lists;

import static jp.madoguchi.facility.lists.Lists.HEADING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Statement;
import java.util.EnumSet;
import javax.sql.DataSource;
import jp.madoguchi.Databases;
import jp.madoguchi.platform.Jdbc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListLayoutsTest {

    @ParameterizedTest
    @EnumSource(Databases.class)
    void everyPrefectureHasALayoutThatTellsWhatARecordNeeds(Databases kind) {
        ListLayouts layouts = Jdbc.inTransaction(kind.fresh(), LayoutRows::read);

        assertThat(layouts.prefectures()).hasSize(47).containsEntry("北海道", "01").containsEntry("沖縄県", "47");
        assertThat(layouts.positions()).hasSize(47);
        assertThat(layouts.positions().values()).allSatisfy(layout ->
            assertThat(layout.columns().keySet()).containsAll(EnumSet.complementOf(EnumSet.of(ListColumn.POSTAL_CODE))));
    }

    @Test
    void aChangedLayoutIsAnEditOfRows() throws ListRefused {
        DataSource database = Databases.H2_MEMORY.fresh();
        String list = HEADING + "1,見本薬局,01-40055,福井市,,,,,,薬局\n";
        edit(database, "update list_position set position = 'Z' where bureau = '近畿' and meaning = 'NUMBER'");
        edit(database, "update list_position set position = 'B' where bureau = '近畿' and meaning = 'NAME'");
        edit(database, "update list_position set position = 'C' where bureau = '近畿' and meaning = 'NUMBER'");

        assertThat(read(database, list).name()).isEqualTo("見本薬局");
        assertThat(read(database, list).facility()).isPresent();
    }

    @Test
    void aNewHeaderWordIsARow() throws ListRefused {
        DataSource database = Databases.H2_MEMORY.fresh();
        edit(database, "insert into list_header_word (word, meaning, source) values ('機関コード', 'NUMBER', 'trial')");

        assertThat(read(database, HEADING + "機関コード,名称,住所\n01-40055,見本薬局,福井市\n").facility()).isPresent();
    }

    @Test
    void withoutALayoutTheFileIsRefused() {
        DataSource database = Databases.H2_MEMORY.fresh();
        edit(database, "delete from list_position where bureau = '近畿'");

        assertThatThrownBy(() -> read(database, HEADING + "1,01-40055,見本薬局,福井市\n"))
            .isInstanceOf(ListRefused.class).hasMessageStartingWith("3行目からの表の列の並びがわかりません");
    }

    private static ListedRow read(DataSource database, String list) throws ListRefused {
        return Lists.read(Lists.bytes(list), "list.csv", Jdbc.inTransaction(database, LayoutRows::read)).get(0);
    }

    private static void edit(DataSource database, String sql) {
        Jdbc.inTransaction(database, connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }
}
