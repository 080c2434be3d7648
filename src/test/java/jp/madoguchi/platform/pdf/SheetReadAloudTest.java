package jp.madoguchi.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.platform.calendar.JapanTime;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;

/** What a screen reader is told. */
class SheetReadAloudTest {

    @Test
    void theDocumentSaysWhatItIsAndInWhichLanguage() throws IOException {
        try (Printed printed = Printed.of("<p>窓口</p>")) {
            PDDocumentCatalog catalog = printed.document.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo("ja");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), "UTF-8")).contains("<pdfuaid:part>1</pdfuaid:part>", "補助金の試算");
            assertThat(printed.document.getDocumentInformation().getTitle()).isEqualTo("補助金の試算");
            assertThat(printed.document.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(Printed.MADE);
            assertThat(printed.document.getDocumentInformation().getCreationDate().getTimeZone().getRawOffset())
                .isEqualTo(JapanTime.ZONE.getRules().getOffset(Printed.MADE).getTotalSeconds() * 1000);
        }
    }

    @Test
    void headingsListsAndTablesAreTagged() throws IOException {
        try (Printed printed = Printed.of("<h1>窓口</h1><h2>内訳</h2><p>文</p><ul><li>点</li></ul>"
            + "<table><thead><tr><th>費目</th></tr></thead><tbody><tr><td>端末</td></tr></tbody></table>")) {
            assertThat(tags(printed.document.getDocumentCatalog().getStructureTreeRoot()))
                .containsSubsequence("Document", "H1", "H2", "P", "L", "LI", "Table", "THead", "TR", "TH", "TBody", "TR", "TD");
        }
    }

    private static List<String> tags(PDStructureNode node) {
        List<String> tags = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags.addAll(tags(element));
            }
        }
        return tags;
    }
}
