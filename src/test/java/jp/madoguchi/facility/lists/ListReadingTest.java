package jp.madoguchi.facility.lists;

import static jp.madoguchi.facility.lists.Lists.HEADING;
import static jp.madoguchi.facility.lists.Lists.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.PointTable;
import jp.madoguchi.platform.text.PhoneNumber;
import jp.madoguchi.platform.text.PostalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListReadingTest {

    private static final String HOKKAIDO = "コード内容別医療機関一覧表\n[北海道]\n[令和8年7月1日現在 医科 現存/休止]\n";

    @Test
    void aRecordIsReadWithAllThatGoesOnUnderIt() throws ListRefused {
        List<ListedRow> rows = Lists.csv(HEADING + """
            1,01-40055 ,見本薬局,〒910－0006福井市中央,0776(23)0000,株式会社　見本　,見本　花子,昭38. 5. 1,,薬局
            ,(01-00000),駅前店,１－９－３０,常勤:　　2,代表取締役　見本,,新規,,休止
            ,福薬1,,,,,,令 5. 4. 1,,
            """);

        assertThat(rows).containsExactly(new ListedRow("", 3,
            Optional.of(new ListSection("18", PointTable.PHARMACY, LocalDate.of(2026, 7, 1),
                Set.of(FacilityStatus.ACTIVE, FacilityStatus.SUSPENDED))),
            "01-40055", "見本薬局駅前店",
            Optional.of(new ListedFacility(new FacilityCode("1840140055"), FacilityType.PHARMACY, FacilityStatus.SUSPENDED,
                "見本薬局駅前店", PostalCode.of("910-0006").understood(), "18", "福井市中央１－９－３０",
                PhoneNumber.of("0776-23-0000").understood(), "株式会社　見本代表取締役　見本", "見本　花子",
                Optional.of(LocalDate.of(1963, 5, 1)))),
            List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        "01,1371,9", 0110113719
        01-13719,    0110113719
        "01-13719　", 0110113719
        01.1371.9,   0110113719
        01・1371・9, 0110113719
        ０１１３７１９, 0110113719
        113719,      0110113719
        0110113719,  0110113719
        110113719,   0110113719
        """, quoteCharacter = '"')
    void aNumberBecomesTenDigits(String number, String code) throws ListRefused {
        assertThat(Lists.facility(HOKKAIDO + "1,\"" + number + "\",見本病院,札幌市,,,,,,病院\n").code()).hasToString(code);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        [令和8年7月1日現在　医科　現存/休止],            MEDICAL,      2026-07-01
        令和 ８年 ７月 １日 現在　歯科,                  DENTAL,       2026-07-01
        【平成31年4月30日現在 薬局 現存】,               PHARMACY,     2019-04-30
        [令和元年5月1日現在　調剤],                      PHARMACY,     2019-05-01
        (2026年7月1日現在 訪問看護ステーション 現存/休止), HOME_NURSING, 2026-07-01
        """)
    void aHeadingTellsTheKindAndTheDay(String heading, PointTable table, LocalDate asOf) throws ListRefused {
        ListedRow row = Lists.csv("[北海道]\n" + heading + "\n1,0113719,見本,札幌市\n").get(0);

        assertThat(row.section().map(ListSection::table)).contains(table);
        assertThat(row.section().map(ListSection::asOf)).contains(asOf);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        昭38. 5. 1, 1963-05-01
        令元.10.1,  2019-10-01
        H28.4.1,    2016-04-01
        平成 元. 4. 1, 1989-04-01
        2016/4/1,   2016-04-01
        '令2.1.1
        新規
        令5.1.1',   2020-01-01
        ,
        """)
    void theFirstDateIsTheDayOfDesignation(String typed, LocalDate date) throws ListRefused {
        String row = "1,01-40055,見本薬局,福井市,,,,\"" + (typed == null ? "" : typed) + "\",,薬局\n";

        assertThat(Lists.facility(HEADING + row).designatedOn()).isEqualTo(Optional.ofNullable(date));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        医科, 病院,               HOSPITAL
        医科, 総合病院,           HOSPITAL
        医科, '特定機能
        病院',                    HOSPITAL
        医科, 診療所,             CLINIC
        歯科, 診療所,             DENTAL_CLINIC
        歯科, 病院,               HOSPITAL
        歯科, '',                 DENTAL_CLINIC
        薬局, '',                 PHARMACY
        訪問看護, 訪問看護ステーション, HOME_NURSING
        """)
    void theTypeIsWhatTheListCallsIt(String kind, String remarks, FacilityType type) throws ListRefused {
        String list = "[北海道]\n[令和8年7月1日現在 " + kind + " 現存/休止]\n1,%s,見本,札幌市,,,,,,\"" + remarks + "\"\n";

        assertThat(Lists.facility(list.formatted(CheckDigits.number("01", kind))).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"見本記念病院, HOSPITAL", "見本クリニック, CLINIC", "見本医院, CLINIC"})
    void whereNoTypeIsGivenTheNameTellsAndTheRowSaysSo(String name, FacilityType type) throws ListRefused {
        ListedRow row = Lists.csv(HOKKAIDO + "1,0113719," + name + ",札幌市,,,,,,現存\n").get(0);

        assertThat(row.facility().map(ListedFacility::type)).contains(type);
        assertThat(row.remarks()).containsExactly("種別の欄に記載がないため、名称から" + type.getLabel() + "としました");
    }

    @ParameterizedTest
    @CsvSource({"現存/休止, 現存, ACTIVE, 0", "現存/休止, 休止, SUSPENDED, 0", "廃止, '', CLOSED, 0", "現存/休止, '', ACTIVE, 1"})
    void theStatusIsTheRowsOrTheHeadings(String heading, String remarks, FacilityStatus status, int said) throws ListRefused {
        ListedRow row = Lists.csv("[福井県]\n[令和8年7月1日現在 薬局 " + heading + "]\n1,01-40055,見本,福井市,,,,,,薬局 " + remarks + "\n").get(0);

        assertThat(row.facility().map(ListedFacility::status)).contains(status);
        assertThat(row.remarks()).hasSize(said);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        〒910－0006福井市中央, 910-0006, 福井市中央, 0
        '〒910-0006
        福井市中央',            910-0006, 福井市中央, 0
        〒９１０ー０００６　福井市中央, 910-0006, 福井市中央, 0
        910-0006 福井市中央,    910-0006, 福井市中央, 0
        福井市中央１－２,       ,         福井市中央１－２, 0
        〒910-00061福井市,      ,         〒910-00061福井市, 1
        """)
    void thePostalCodeIsTakenOffTheAddress(String typed, String code, String address, int said) throws ListRefused {
        ListedRow row = Lists.csv(HEADING + "1,01-40055,見本,\"" + typed + "\",,,,,,薬局 現存\n").get(0);
        ListedFacility facility = row.facility().orElseThrow();

        assertThat(facility.postalCode().map(PostalCode::toString)).isEqualTo(Optional.ofNullable(code));
        assertThat(facility.address()).isEqualTo(address);
        assertThat(row.remarks()).hasSize(said);
    }

    @Test
    void aPhoneNumberThatCannotBeReadIsLeftOutAndNamed() throws ListRefused {
        ListedRow row = Lists.csv(HEADING + ROW.replace("0776-23-0000", "23-0000")).get(0);

        assertThat(row.facility().orElseThrow().phone()).isEmpty();
        assertThat(row.remarks()).containsExactly("電話番号を読み取れなかったため、空のままにします：23-0000");
    }

    @Test
    void severalSectionsStandInOneFile() throws ListRefused {
        List<ListedRow> rows = Lists.csv(HEADING + ROW + "\n[北海道]\n[令和8年8月1日現在 医科 現存/休止]\n1,01-13719,見本病院,札幌市,,,,,,病院\n");

        assertThat(rows).extracting(row -> row.facility().orElseThrow().code().digits()).containsExactly("1840140055", "0110113719");
        assertThat(rows).extracting(row -> row.section().orElseThrow().asOf())
            .containsExactly(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 8, 1));
    }

    @Test
    void aHeadingPrintedAgainOnTheNextPageDoesNotPartARecord() throws ListRefused {
        String[] lines = ROW.split("(?<=\n)");

        assertThat(Lists.facility(HEADING + lines[0] + HEADING + ",,,,,,,新規,,休止\n").status()).isEqualTo(FacilityStatus.SUSPENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"北海道_医科.xlsx", "01北海道.csv"})
    void aListThatNamesNoPrefectureIsUnderstoodByTheNameOfItsFile(String fileName) throws ListRefused {
        byte[] list = Lists.bytes("[令和8年7月1日現在 医科 現存/休止]\n1,01-13719,見本病院,札幌市,,,,,,病院\n");

        assertThat(Lists.read(list, fileName).get(0).facility().orElseThrow().prefecture()).isEqualTo("01");
    }

    @Test
    void aRowOfHeaderWordsGoesBeforeTheOrderOfTheBureau() throws ListRefused {
        ListedFacility facility = Lists.facility(HEADING + """
            開設者氏名,医療機関名称,医療機関番号,電話番号,医療機関所在地（住所）,備考
            ,,,勤務医数,,
            見本　太郎,見本薬局,01-40055,0776-23-0000,福井市中央,薬局
            ,二号店,,,,休止
            """);

        assertThat(facility.name()).isEqualTo("見本薬局二号店");
        assertThat(facility.founder()).isEqualTo("見本　太郎");
        assertThat(facility.address()).isEqualTo("福井市中央");
        assertThat(facility.status()).isEqualTo(FacilityStatus.SUSPENDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void aTextIsReadInItsEncoding(String charset) throws ListRefused {
        byte[] list = (HEADING + ROW.replace("見本薬局", "髙﨑ⅢＮＥＣ薬局～")).getBytes(Charset.forName(charset));

        assertThat(Lists.read(list, "list.csv").get(0).name()).isEqualTo("髙﨑ⅢＮＥＣ薬局～");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheHeading(String charset) throws ListRefused {
        byte[] list = ("\uFEFF[福井県]\n" + HEADING + ROW).getBytes(Charset.forName(charset));

        assertThat(Lists.read(list, "list.csv").get(0).name()).isEqualTo("見本薬局");
    }

    @Test
    void tabsPartFieldsAsCommasDo() throws ListRefused {
        assertThat(Lists.read((HEADING + ROW).replace(',', '\t').getBytes(StandardCharsets.UTF_8), "list.txt").get(0).facility()).isPresent();
    }

    @Test
    void linesAreCountedAsATextEditorCountsThem() throws ListRefused {
        List<ListedRow> rows = Lists.csv(HEADING + "\n1,01-40055,\"見本\n薬局\",福井市,,,,,,薬局\n2,0112345,誤り薬局,福井市,,,,,,薬局\n");

        assertThat(rows).extracting(ListedRow::line).containsExactly(4, 6);
        assertThat(rows.get(0).name()).isEqualTo("見本薬局");
    }
}
