package jp.madoguchi.facility.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of the lists make of names and addresses nobody meant. */
@ExtendWith(SharedPortal.class)
class ListPagesIT {

    private static final byte[] NO_LIST = "一覧ではない".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({"/, 名前のないファイル", "../一覧.csv, 一覧.csv"})
    void aFileIsKeptByItsOwnName(String sent, String kept, Portal portal) {
        DeskClient desk = new DeskClient(portal);

        assertThat(desk.page(desk.send(sent, NO_LIST)).select("#list .lead").text()).isEqualTo(kept);
    }

    @Test
    void aNameTooLongIsShortened(Portal portal) {
        DeskClient desk = new DeskClient(portal);

        assertThat(desk.page(desk.send("𠮷".repeat(150) + ".csv", NO_LIST)).select("#list .lead").text()).isEqualTo("𠮷".repeat(98) + ".csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?list=999999999&after=1", "?list=999999999&fate=NEW&after=1", "?list=abc&after=1", "?after=1", ""})
    void anUnknownListIsSaidToBeUnknown(String query, Portal portal) {
        HttpResponse<String> page = new DeskClient(portal).get("/desk/facilities/list" + query);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("この一覧はありません");
    }
}
