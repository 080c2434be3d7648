package jp.madoguchi.facility.lists;

import static jp.madoguchi.facility.lists.Lists.HEADING;
import static jp.madoguchi.facility.lists.Lists.ROW;
import static jp.madoguchi.facility.lists.Lists.bytes;
import static jp.madoguchi.facility.lists.Lists.pharmaciesOfFukui;
import static jp.madoguchi.facility.lists.Lists.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that cannot be trusted as a whole. */
class ListRefusedTest {

    /** Where the name and the inflated size stand in an entry of a zip's directory (APPNOTE 4.3.12). */
    private static final int DIRECTORY_NAME = 46;
    private static final int DIRECTORY_SIZE = 24;
    private static final byte[] GOOD = Lists.xlsx(workbook -> {
        Worksheet sheet = pharmaciesOfFukui(workbook, "S");
        for (int row = 2; row < 400; row++) {
            put(sheet, row, "" + (row - 1), CheckDigits.number("184", row), "見本薬局" + row, "福井市" + row, "", "", "", "", "", "薬局");
        }
    });

    static Stream<Arguments> files() {
        return Stream.of(
            arguments("空のファイル", new byte[0], ListFileReason.EMPTY),
            arguments("画像に .xlsx の名前", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"), ListFileReason.NOT_A_LIST),
            arguments("PDF", bytes("%PDF-1.7\nabc"), ListFileReason.NOT_A_LIST),
            arguments("古い .xls またはパスワード付き", HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(504)), ListFileReason.OLD_OR_LOCKED),
            arguments("厚生局のZIPのまま", Lists.zip(Map.of("医科_31_鳥取.xlsx", GOOD)), ListFileReason.NOT_A_WORKBOOK),
            arguments("見出しも行もない文", bytes("こんにちは\n"), ListFileReason.NO_HEADING),
            arguments("見出しのない行だけ", bytes(ROW), ListFileReason.NO_HEADING),
            arguments("見出しのない長い文", bytes("こんにちは\n".repeat(1_000)), ListFileReason.NO_HEADING),
            arguments("見出しだけ", bytes(HEADING), ListFileReason.NO_ROWS),
            arguments("都道府県がわからない", bytes("[令和8年7月1日現在 薬局 現存/休止]\n" + ROW), ListFileReason.NO_PREFECTURE),
            arguments("併設の表", bytes("[福井県]\n[令和8年7月1日現在 医科（歯科併設） 現存]\n" + ROW), ListFileReason.NOT_ONE_KIND),
            arguments("医科と歯科の表", bytes("[福井県]\n[令和8年7月1日現在 医科・歯科 現存]\n" + ROW), ListFileReason.NOT_ONE_KIND),
            arguments("閉じていない引用符", bytes(HEADING + ROW + "2,\"01-40055,見本\n" + ROW.repeat(10)), ListFileReason.OPEN_QUOTE),
            arguments("文書型宣言（実体の爆弾）", Lists.workbook("<!DOCTYPE a [<!ENTITY b \"bbb\"><!ENTITY c \"&b;&b;\">]><worksheet>&c;</worksheet>", "<sst/>"), ListFileReason.BOMB),
            arguments("長すぎる属性", Lists.workbook("<worksheet a='" + "a".repeat(9 << 20) + "'/>", "<sst/>"), ListFileReason.BOMB),
            arguments("入れ物が多すぎるZIP", Lists.zip(entries(2_000)), ListFileReason.BOMB),
            arguments("ない共有文字列", Lists.workbook("<worksheet><sheetData><row><c t='s'><v>7</v></c></row></sheetData></worksheet>", "<sst/>"), ListFileReason.DAMAGED),
            arguments("途切れたXML", Lists.workbook("<worksheet><sheetData><row>", "<sst/>"), ListFileReason.DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isRefusedAsAWhole(String what, byte[] file, ListFileReason reason) {
        assertThat(refusal(file).refusal().reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1_000, 10_000})
    void aTruncatedWorkbookIsDamaged(int missing) {
        byte[] truncated = Arrays.copyOf(GOOD, GOOD.length - missing);

        assertThat(refusal(truncated).refusal().reason()).isEqualTo(ListFileReason.DAMAGED);
    }

    @Test
    void whereOneByteIsOtherThanWasPackedTheWorkbookIsDamagedOrReadsAsItWas() throws ListRefused {
        String whole = Lists.read(GOOD, "list.xlsx").toString();
        for (int at = 40; at < GOOD.length; at += 97) {
            byte[] changed = GOOD.clone();
            changed[at] ^= 0x10;
            try {
                assertThat(Lists.read(changed, "list.xlsx")).as("byte " + at).hasToString(whole);
            } catch (ListRefused refused) {
                assertThat(refused.refusal().reason()).isIn(ListFileReason.DAMAGED, ListFileReason.BOMB, ListFileReason.NOT_A_WORKBOOK, ListFileReason.NO_HEADING);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/s.xml", "xl/t.xml", "xl/other.xml"})
    void aBombIsRefusedBeforeItInflates(String part) {
        Map<String, byte[]> parts = new HashMap<>(Map.of(
            "xl/workbook.xml", bytes("<workbook xmlns:r='r'><sheets><sheet name='S' r:id='a'/></sheets></workbook>"),
            "xl/_rels/workbook.xml.rels", bytes("<Relationships><Relationship Id='a' Type='t/worksheet' Target='s.xml'/></Relationships>"),
            "xl/s.xml", bytes("<worksheet/>"), "xl/t.xml", bytes("<sst/>")));
        parts.put(part, new byte[200 << 20]);
        byte[] bomb = Lists.zip(parts);

        assertThat(bomb).hasSizeLessThan(300_000);
        assertThat(refusal(bomb).refusal().reason()).isEqualTo(ListFileReason.BOMB);
    }

    /** The directory says 1,000 bytes, and 60 MB come out. */
    @Test
    void aBombThatLiesAboutItsSizeIsRefusedWhileItInflates() {
        byte[] bomb = Lists.workbook("<worksheet><sheetData>" + "<row></row>".repeat(6 << 20) + "</sheetData></worksheet>", "<sst/>");
        int entry = new String(bomb, StandardCharsets.ISO_8859_1).lastIndexOf("xl/s.xml") - DIRECTORY_NAME;
        ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + DIRECTORY_SIZE, 1_000);

        assertThat(refusal(bomb).refusal().reason()).isEqualTo(ListFileReason.BOMB);
    }

    @Test
    void theLineOfTheFirstByteThatCannotBeReadIsNamed() {
        byte[] list = (HEADING + ROW + "X").getBytes(StandardCharsets.UTF_8);
        list[list.length - 1] = (byte) 0xFF;

        assertThat(refusal(list)).hasMessageStartingWith("5行目に、UTF-8としても");
    }

    @Test
    void everyTextIsPlainJapanese() {
        assertThat(refusal(bytes("[令和8年7月1日現在 薬局 現存/休止]\n" + ROW))).hasMessageStartingWith("2行目からのデータが、どの都道府県のものか");
    }

    private static ListRefused refusal(byte[] file) {
        return catchThrowableOfType(ListRefused.class, () -> Lists.read(file, "list.xlsx"));
    }

    private static Map<String, byte[]> entries(int count) {
        Map<String, byte[]> entries = new HashMap<>(Map.of("xl/workbook.xml", new byte[0]));
        for (int i = 1; i < count; i++) {
            entries.put("xl/" + i, new byte[0]);
        }
        return entries;
    }
}
