package jp.madoguchi.facility.lists;

import static jp.madoguchi.facility.lists.Lists.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names survive as they are written; only kana typed apart from their voice marks are put together. */
class ListNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"𠮷田薬局", "髙﨑薬局", "葛\uDB40\uDD00城薬局", "辻\uFE00薬局", "神\uFA19社前薬局", "ｶﾞｰﾃﾞﾝ薬局", "Ａ＆Ｂ薬局",
        "㈱ⅢⅣ薬局", "薬局“café”", "医）　見本　薬局"})
    void aNameStaysAsItIsWritten(String name) throws ListRefused {
        ListedRow row = Lists.csv(HEADING + "1,01-40055," + name + ",福井市,,,,,,薬局 現存\n").get(0);

        assertThat(row.facility().orElseThrow().name()).isEqualTo(name);
        assertThat(row.remarks()).isEmpty();
    }

    @Test
    void kanaTypedApartFromTheirVoiceMarksAreComposedAndTheRowSaysSo() throws ListRefused {
        String apart = Normalizer.normalize("ガーデンぱんだ", Normalizer.Form.NFD) + "\uFA19社薬局";
        ListedRow row = Lists.csv(HEADING + "1,01-40055," + apart + ",福井市,,,,,,薬局 現存\n").get(0);

        assertThat(row.facility().orElseThrow().name()).isEqualTo("ガーデンぱんだ\uFA19社薬局");
        assertThat(row.remarks()).containsExactly("医療機関名称の濁点・半濁点を、前の文字と1字に合わせました");
    }

    @Test
    void aPrivateCharacterIsShownAsMissingAndTheRowSaysSo() throws ListRefused {
        ListedRow row = Lists.csv(HEADING + "1,01-40055,見本薬局,福井市,,\uE000田　太郎,,,,薬局 現存\n").get(0);

        assertThat(row.facility().orElseThrow().founder()).isEqualTo("〓田　太郎");
        assertThat(row.remarks()).containsExactly("開設者氏名の外字を「〓」に置き換えました");
    }

    @ParameterizedTest
    @ValueSource(strings = {"見本\n薬局", "見本　\n　薬局", "見本\r\n薬局\n"})
    void aNameOfTwoLinesIsPutTogether(String name) throws ListRefused {
        assertThat(Lists.facility(HEADING + "1,01-40055,\"" + name + "\",福井市,,,,,,薬局\n").name()).isEqualTo("見本薬局");
    }

    @Test
    void betweenLatinWordsABlankIsPut() throws ListRefused {
        assertThat(Lists.facility(HEADING + "1,01-40055,\"Mihon\nPharmacy\",福井市,,,,,,薬局\n").name()).isEqualTo("Mihon Pharmacy");
    }
}
