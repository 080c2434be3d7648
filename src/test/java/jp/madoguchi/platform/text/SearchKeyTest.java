package jp.madoguchi.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest(name = "{0}: {1} finds {2}")
    @CsvSource(delimiter = '|', textBlock = """
        髙と﨑                    | 高崎クリニック     | 髙﨑クリニック
        嵜                        | 山崎               | 山嵜
        つちよし                  | 吉田薬局           | 𠮷田薬局
        邊                        | 渡辺医院           | 渡邊医院
        邉                        | 渡邊医院           | 渡邉医院
        澤                        | 中沢               | 中澤
        濱                        | 浜田               | 濱田
        濵                        | 浜田               | 濵田
        齋                        | 斎藤               | 齋藤
        齊                        | 斉藤               | 齊藤
        斎と斉を取り違えた        | 斉藤               | 斎藤
        嶋と嶌                    | 中嶋               | 中嶌
        廣と瀨                    | 広瀬               | 廣瀨
        渕と淵                    | 田渕               | 田淵
        桒                        | 桑原               | 桒原
        𣘺                        | 高橋               | 髙𣘺
        籠                        | 篭谷               | 籠谷
        龍とヶ                    | 竜ヶ崎             | 龍ケ崎
        旧字体                    | 国医学             | 國醫學
        かなとカナ                | さくらやっきょく   | サクラヤッキョク
        半角カナ                  | ガッコウ           | ｶﾞｯｺｳ
        小さいカナ                | キャノン           | キヤノン
        長音                      | センター           | センタ
        半角の長音                | センター           | ｾﾝﾀｰ
        長音の代わりのハイフン    | センター           | センタ‐
        長音の代わりのマイナス    | センター           | センタ−
        全角の英数字              | ABC薬局２号店      | ａｂｃ薬局2号店
        大文字と小文字            | m's dental         | Ｍ’ｓ　ＤＥＮＴＡＬ
        空白                      | みなと クリニック  | みなと　クリニック
        中黒                      | アイ・クリニック   | アイクリニック
        組文字                    | (株)みなと         | ㈱みなと
        PDFから写した部首         | 西歯科             | ⻄⻭科
        離れた濁点                | がくえん           | か゛くえん
        アクセント                | Cafe               | Café
        """)
    void whatPeopleTakeForTheSameIsFound(String why, String typed, String kept) {
        assertThat(SearchKey.of(typed)).isEqualTo(SearchKey.of(kept));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        variation selector of the ideographic database, 葛城, 葛\uDB40\uDD00城
        the last variation selector there is,           葛城, 葛\uDB40\uDDEF城
        standardized variation selector,                神田, 神\uFE00田
        compatibility ideograph 神,                     神田, \uFA19田
        compatibility ideograph 塚,                     塚本, \uFA10本
        NFD,                                            がぱ, か\u3099は\u309A
        byte order mark,                                神田, \uFEFF神田
        """)
    void whatCannotBeSeenMakesNoDifference(String why, String typed, String kept) {
        assertThat(SearchKey.of(typed)).isEqualTo(SearchKey.of(kept));
    }

    @ParameterizedTest
    @CsvSource({"デンタル, テンタル", "病院, 医院", "二, ニ", "第1, 第2", "大野, 太野", "㐂楽, 楽", "〇〇, 〇"})
    void whatReadsDifferentlyStaysApart(String one, String other) {
        assertThat(SearchKey.of(one)).isNotEqualTo(SearchKey.of(other));
    }

    @Test
    void partOfANameFindsIt() {
        assertThat(SearchKey.of("医療法人社団　髙﨑会 みなとｸﾘﾆｯｸ")).contains(SearchKey.of("高崎会"), SearchKey.of("ミナト"));
    }

    @Test
    void ofSignsAloneNothingIsLeft() {
        assertThat(SearchKey.of(" 　-ー・（）☆゛\uFE00\uD800")).isEmpty();
    }

    @Test
    void theKeyOfAKeyIsTheKey() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).mapToObj(Character::toString)
            .filter(text -> !isKey(SearchKey.of(text)))).isEmpty();
    }

    @Test
    void theKeyOfAKeyIsTheKeyWhateverStandsTogether() {
        int[] letters = "髙か\u3099ハ\u309A ーッ-㈱\uFE00\u0301\u0316eÉ゛ｶﾞᄀ\u1161\u11A8ヴ々\uD83D\uDE00İß"
            .codePoints().toArray();
        Random random = new Random(1);
        assertThat(IntStream.range(0, 20_000).mapToObj(i -> random.ints(8, 0, letters.length)
                .mapToObj(letter -> Character.toString(letters[letter])).collect(Collectors.joining()))
            .filter(text -> !isKey(SearchKey.of(text)))).isEmpty();
    }

    private static boolean isKey(String text) {
        return SearchKey.of(text).equals(text);
    }
}
