package jp.madoguchi.facility.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.facility.Prefecture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the file of the bureau to the register and back. */
@ExtendWith(SharedPortal.class)
class ListImportIT {

    @Test
    void aListIsComparedPutInForceAndTakenBack(Portal portal) {
        DeskClient desk = new DeskClient(portal);
        String before = desk.checkValue();

        long june = desk.read("鳥取_薬局_6月.csv", SmallList.of(Prefecture.TOTTORI, "令和8年6月1日").shops(1, 40).bytes());
        assertThat(desk.counts(june)).isEqualTo("新規 40 変更 0 一覧から消えた 0 取り込めない 0 変更なし 0");
        assertThat(desk.checkValue()).isEqualTo(before);
        assertThat(nameOf(portal, 1, "2026-06-01")).isEmpty();

        assertThat(desk.press(june, "decision", "put")).isEmpty();
        assertThat(nameOf(portal, 1, "2026-06-01")).isEqualTo("見本1号薬局");
        assertThat(nameOf(portal, 1, "1998-04-01")).isEqualTo("見本1号薬局");
        assertThat(nameOf(portal, 1, "1998-03-31")).isEmpty();
        String inJune = desk.checkValue();

        sameAgainChangesNothing(desk);
        long july = nextMonth(portal, desk);
        assertThat(desk.press(june, "undo", "takeBack", "why=x")).isEqualTo(DeskClient.NO_BUTTON);

        assertThat(desk.press(july, "undo", "takeBack", "why=x")).isEmpty();
        assertThat(desk.checkValue()).isEqualTo(inJune);
        assertThat(desk.press(june, "undo", "takeBack", "why=x")).isEmpty();
        assertThat(desk.checkValue()).isEqualTo(before);
        assertThat(nameOf(portal, 1, "2026-06-01")).isEmpty();
    }

    private static void sameAgainChangesNothing(DeskClient desk) {
        long again = desk.read("鳥取_薬局_6月.csv", SmallList.of(Prefecture.TOTTORI, "令和8年6月1日").shops(1, 40).bytes());

        assertThat(desk.counts(again)).isEqualTo("新規 0 変更 0 一覧から消えた 0 取り込めない 0 変更なし 40");
        assertThat(desk.press(again, "decision", "put")).isEqualTo(DeskClient.NO_BUTTON);
    }

    /** One new, one renamed, four missing: a tenth of the list, which somebody has to look at. */
    private static long nextMonth(Portal portal, DeskClient desk) {
        long july = desk.read("鳥取_薬局_7月.csv",
            SmallList.of(Prefecture.TOTTORI, "令和8年7月1日").shop(1, "髙﨑𠮷田薬局").shops(2, 36).shop(41, "あたらしい薬局").bytes());

        assertThat(desk.rows(july, "NEW")).singleElement().asString().contains(SmallList.codeOf(Prefecture.TOTTORI, 41), "あたらしい薬局");
        assertThat(desk.rows(july, "CHANGED")).singleElement().asString().contains("名称：見本1号薬局 → 髙﨑𠮷田薬局");
        assertThat(desk.rows(july, "GONE")).hasSize(4).allMatch(row -> row.startsWith("－"));
        assertThat(desk.press(july, "decision", "put")).contains("確認の欄に印を付けてください");
        assertThat(desk.press(july, "decision", "put", "goneChecked=on")).isEmpty();
        assertThat(nameOf(portal, 1, "2026-06-30")).isEqualTo("見本1号薬局");
        assertThat(nameOf(portal, 1, "2026-07-01")).isEqualTo("髙﨑𠮷田薬局");
        assertThat(portal.get("/api/v1/facilities/" + SmallList.codeOf(Prefecture.TOTTORI, 40) + "?asOf=2026-07-01").body()).contains("CLOSED");
        assertThat(desk.get("/desk/facilities?words=%E9%AB%98%E5%B4%8E%E5%90%89%E7%94%B0").body()).contains("髙﨑𠮷田薬局");
        return july;
    }

    @Test
    void listsBuildOnOneAnother(Portal portal) {
        DeskClient desk = new DeskClient(portal);
        long july = desk.read("7月.csv", SmallList.of(Prefecture.SHIMANE, "令和8年7月1日").shops(1, 10).bytes());
        long june = desk.read("6月.csv", SmallList.of(Prefecture.SHIMANE, "令和8年6月1日").shops(1, 9).bytes());
        assertThat(desk.press(july, "decision", "put")).isEmpty();

        assertThat(desk.page(june).select(".callout").text()).contains("もう一度読み取る");
        assertThat(desk.press(june, "decision", "put")).isEqualTo(DeskClient.NO_BUTTON);
        long again = desk.readAgain(june);
        assertThat(desk.stateOf(june)).isEqualTo("取りやめ");
        assertThat(desk.page(again).select(".callout").text()).contains("これより新しい現在日の一覧");
        assertThat(desk.press(again, "decision", "discard")).isEmpty();
        assertThat(desk.press(again, "decision", "discard")).isEqualTo(DeskClient.NO_BUTTON);
    }

    @Test
    void whatCannotBeTakenInIsSaidRowByRowAndNotTakenForGone(Portal portal) {
        DeskClient desk = new DeskClient(portal);
        long first = desk.read("6月.csv", SmallList.of(Prefecture.OKAYAMA, "令和8年6月1日").shops(1, 4).bytes());
        assertThat(desk.press(first, "decision", "put")).isEmpty();

        SmallList list = SmallList.of(Prefecture.OKAYAMA, "令和8年7月1日").shops(1, 2).line(SmallList.codeOf(Prefecture.OKAYAMA, 3).substring(3), "な".repeat(1_000_000))
            .line(wrongCheckDigit(Prefecture.OKAYAMA, 4), "検証番号ちがい薬局").shop(2, "二度目の薬局").line("12", "=cmd|' /C calc'!A0");
        long second = desk.read("7月.csv", list.bytes());

        assertThat(desk.counts(second)).isEqualTo("新規 0 変更 0 一覧から消えた 0 取り込めない 4 変更なし 2");
        List<String> refused = desk.rows(second, "REFUSED");
        assertThat(refused.get(0)).startsWith("7 | ").contains(SmallList.codeOf(Prefecture.OKAYAMA, 3));
        assertThat(refused.get(1)).startsWith("8 | ").contains("検証番号");
        assertThat(refused.get(2)).startsWith("9 | ").contains(SmallList.codeOf(Prefecture.OKAYAMA, 2), "6行目");
        assertThat(desk.get("/desk/facilities/refused.csv?list=" + second).body()).startsWith("\uFEFF行,番号,名称,理由").contains("'=cmd|");
    }

    @Test
    void aFileThatIsNoListChangesNothingAndSaysWhy(Portal portal) {
        DeskClient desk = new DeskClient(portal);
        String before = desk.checkValue();
        byte[] list = SmallList.of(Prefecture.TOKUSHIMA, "令和8年6月1日").shops(1, 40).bytes();

        long picture = desk.read("一覧.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        long cp932 = desk.read("cp932.csv", new String(list, StandardCharsets.UTF_8).getBytes(Charset.forName("windows-31j")));

        assertThat(desk.stateOf(picture)).isEqualTo("取り込めないファイル");
        assertThat(desk.page(picture).select(".callout").text()).isNotEmpty();
        assertThat(desk.press(picture, "decision", "put", "goneChecked=on")).isEqualTo(DeskClient.NO_BUTTON);
        assertThat(desk.counts(cp932)).startsWith("新規 40 ");
        assertThat(desk.checkValue()).isEqualTo(before);
    }

    @Test
    void aListReadBeforeAnotherIsReadAgainEvenIfThatOneWasTakenBack(Portal portal) {
        DeskClient desk = new DeskClient(portal);
        long between = desk.read("間.csv", SmallList.of(Prefecture.SHIGA, "令和8年6月1日").shops(1, 20).bytes());
        long early = desk.read("先.csv", SmallList.of(Prefecture.SHIGA, "令和8年7月1日").shops(1, 30).bytes());
        assertThat(desk.press(between, "decision", "put")).isEmpty();
        assertThat(desk.press(between, "undo", "takeBack", "why=x")).isEmpty();

        assertThat(desk.page(early).select(".callout").text()).contains("もう一度読み取る");
        assertThat(desk.press(early, "decision", "put")).isEqualTo(DeskClient.NO_BUTTON);
    }

    @Test
    void aListOfTheFutureIsAMisprint(Portal portal) {
        DeskClient desk = new DeskClient(portal);
        long list = desk.read("未来.csv", SmallList.of(Prefecture.NARA, "令和80年6月1日").shops(1, 3).bytes());

        assertThat(desk.stateOf(list)).isEqualTo("取り込めないファイル");
        assertThat(desk.page(list).select(".callout").text()).contains("2098年6月1日");
    }

    @Test
    void twoClerksAtOnceAreAnsweredInWords(Portal portal) {
        DeskClient desk = new DeskClient(portal);
        long list = desk.read("同時.csv", SmallList.of(Prefecture.WAKAYAMA, "令和8年7月1日").shops(1, 5).bytes());

        List<String> answers = IntStream.range(0, 6).parallel().mapToObj(press -> press % 3 == 2
            ? desk.press(list, "decision", "discard") : desk.press(list, "decision", "put")).toList();

        assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
        assertThat(desk.stateOf(list)).isIn("反映済み", "取りやめ");
    }

    /** 﨑 and 神 have canonical doubles, 葛󠄀 carries a variation selector, が is typed apart from its voice mark. */
    @Test
    void namesComeThroughAsTheyAreWritten(Portal portal) {
        DeskClient desk = new DeskClient(portal);
        String typedApart = "𠮷野家﨑髙\uFA19葛\uDB40\uDD00薬局　か\u3099くえん前";
        long list = desk.read("名称.csv", SmallList.of(Prefecture.HYOGO, "令和8年7月1日").shop(1, typedApart).bytes());
        assertThat(desk.press(list, "decision", "put")).isEmpty();

        String name = typedApart.replace("か\u3099", "が");
        assertThat(portal.get("/api/v1/facilities/" + SmallList.codeOf(Prefecture.HYOGO, 1)).body()).contains("\"name\":\"" + name + "\"");
        assertThat(desk.get("/desk/facilities/list?list=" + list).body()).contains(typedApart);
        for (String typed : List.of("吉野家崎高神葛", "ｶﾞｸｴﾝ", "学えん", "が くえん前")) {
            String found = desk.get("/desk/facilities?words=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)).body();
            assertThat(found.contains(name)).as(typed).isEqualTo(!typed.equals("学えん"));
        }
    }

    private static String wrongCheckDigit(Prefecture prefecture, int number) {
        String code = SmallList.codeOf(prefecture, number);
        return code.substring(3, 9) + (code.charAt(9) - '0' + 1) % 10;
    }

    private static String nameOf(Portal portal, int number, String day) {
        String answer = portal.get("/api/v1/facilities/" + SmallList.codeOf(Prefecture.TOTTORI, number) + "?asOf=" + day).body();
        return answer.contains("\"name\":\"") ? answer.replaceAll(".*\"name\":\"([^\"]*)\".*", "$1") : "";
    }
}
