package jp.madoguchi.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        String name = "医療法人社団　𠮷田会　髙﨑クリニック";

        try (Printed printed = Printed.of("<h1>補助金の試算</h1><p>" + name + "</p>"
            + "<table><tr><td class=\"yen\">1,234,567円</td></tr></table>")) {
            assertThat(printed.text.lines()).containsExactly("補助金の試算", name, "1,234,567円", "補助金の試算 1 / 1");
        }
    }

    /** A font may have one glyph for a kanji and for its radical, and a reader is then given either. */
    @Test
    void everyCharacterOfJisX0213IsReadAgainAsItself() throws IOException {
        String all = jisX0213();

        try (Printed printed = Printed.of(all.replaceAll("\\X{40}", "<p>$0</p>"))) {
            assertThat(all.codePointCount(0, all.length())).isGreaterThan(10_000);
            assertThat(printed.text.replaceAll("\\s", "").replace("補助金の試算", "").replaceAll("\\d+/\\d+", "")).isEqualTo(all);
        }
    }

    private static String jisX0213() {
        CharsetEncoder jis = Charset.forName("x-SJIS_0213").newEncoder();
        return IntStream.rangeClosed(0x3041, 0x2FFFF).filter(cp -> Character.isLetter(cp)).mapToObj(Character::toString)
            .filter(jis::canEncode).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷", "髙", "﨑", "邉", "𪚲", "①", "㈱", "〒"})
    void rareCharactersAreDrawn(String rare) throws IOException {
        try (Printed printed = Printed.of("<p>窓" + rare + "<b>" + rare + "口</b></p>")) {
            assertThat(printed.letters).extracting(TextPosition::getUnicode).endsWith("窓", rare, rare, "口");
            for (TextPosition letter : printed.letters) {
                PDType0Font font = (PDType0Font) letter.getFont();
                assertThat(font.codeToGID(letter.getCharacterCodes()[0])).as(letter.getUnicode()).isPositive();
                assertThat(font.getPath(letter.getCharacterCodes()[0]).getBounds2D().isEmpty()).as(letter.getUnicode()).isFalse();
            }
        }
    }

    @Test
    void whatNoFontHasIsSeenToBeMissing() throws IOException {
        try (Printed printed = Printed.of("<p>窓😀口</p>")) {
            assertThat(printed.text).contains("窓〓口");
        }
    }

    @Test
    void aVariationSelectorIsNoCharacterOfItsOwn() throws IOException {
        try (Printed printed = Printed.of("<p>葛\uDB40\uDD00城</p>")) {
            assertThat(printed.text).contains("葛城");
        }
    }

    @Test
    void everyFontIsInTheSheetAndOnlyWhatIsUsedOfIt() throws IOException {
        try (Printed printed = Printed.of("<p>窓<b>口</b>𠮷</p>")) {
            assertThat(printed.fonts()).extracting(PDFont::getName).satisfiesExactlyInAnyOrder(
                name -> assertThat(name).matches("[A-Z]{6}\\+BIZUDPGothic-Regular"),
                name -> assertThat(name).matches("[A-Z]{6}\\+BIZUDPGothic-Bold"),
                name -> assertThat(name).matches("[A-Z]{6}\\+NotoSansJP-Regular"));
            assertThat(printed.fonts()).allMatch(PDFont::isEmbedded)
                .allSatisfy(font -> assertThat(font.getFontDescriptor().getFontFile2().toByteArray()).hasSizeLessThan(100_000));
        }
    }

    @Test
    void everyPageHasItsNumberInTheFoot() throws IOException {
        try (Printed printed = Printed.of("<p>一</p><p style=\"page-break-before: always\">二</p>")) {
            assertThat(printed.text.lines()).containsExactly("一", "補助金の試算 1 / 2", "二", "補助金の試算 2 / 2");
            assertThat(printed.fonts()).extracting(PDFont::getName).singleElement().asString().contains("BIZUDPGothic");
        }
    }

    /** A head says on each page what the columns are; a sum on each page would be read as that page's. */
    @Test
    void aTableOverTwoPagesHasItsHeadTwiceAndItsSumOnce() throws IOException {
        try (Printed printed = Printed.of("<table><thead><tr><th>費目</th></tr></thead><tbody>" + "<tr><td>端末</td></tr>".repeat(40)
            + "</tbody><tfoot><tr><th>合計</th></tr></tfoot></table>")) {
            assertThat(printed.document.getNumberOfPages()).isEqualTo(2);
            assertThat(printed.text.lines().filter("費目"::equals)).hasSize(2);
            assertThat(printed.text.lines().filter("合計"::equals)).hasSize(1);
        }
    }

    @Test
    void theSameSheetIsTheSameBytesHoweverManyAreMadeAtOnce() {
        Sheet sheet = new Sheet("補助金の試算", "<h1>窓口</h1><p>𠮷<b>田</b></p><table><tr><td>1円</td></tr></table>");

        byte[] first = sheet.pdf(Printed.MADE);
        assertThat(IntStream.range(0, 8).parallel().mapToObj(again -> sheet.pdf(Printed.MADE))).allMatch(again -> Arrays.equals(again, first));
        assertThat(Arrays.equals(first, sheet.pdf(Instant.EPOCH))).isFalse();
    }

    @Test
    void makingItWritesNothingToTheLog() {
        new Sheet("補助金の試算", "<p>窓口</p>").pdf(Printed.MADE);

        assertThat(Logger.getLogger("com.openhtmltopdf.general").getHandlers()).isEmpty();
    }
}
