package jp.madoguchi.subsidy.calculator;

import static jp.madoguchi.platform.pdf.SheetText.escaped;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.pdf.Sheet;
import jp.madoguchi.subsidy.assess.Because;

/** The calculation on one sheet of paper, to hand to one's vendor. */
record CalculationSheet(CalculatorVisit visit, OfferView offer, AboutOffer about, AnswerView answer, String address) {

    Sheet sheet() {
        String body = "<div class=\"dense\"><h1>補助額の計算</h1>"
            + "<p class=\"result\">補助額　" + answer.getAmount() + "</p>"
            + whatFor() + against() + bill() + how() + before() + foot() + "</div>";
        return new Sheet("補助額の計算（" + offer.getTitle() + "）", body);
    }

    private String whatFor() {
        return "<table><tbody>" + row("施設", visit.facilityLabel()) + row(offer.getKind(), offer.getTitle() + "（" + offer.getRow() + "）")
            + row("申請期限", offer.getCloses() + "まで（" + offer.getStatus() + "）") + row("財源", offer.getFund()) + row("対象", about.getAudience()) + "</tbody></table>";
    }

    private String against() {
        String refused = answer.isRefused() ? "<p><strong>次の理由で、補助されません。</strong></p>" + reasons(answer.getRefusals()) : "";
        String conditions = answer.getConditions().isEmpty() ? "" : "<p>次のことが条件です。</p>" + reasons(answer.getConditions());
        String otherwise = answer.getOtherwise() == null ? "" : "<p>この理由がなければ、計算上の補助額は " + answer.getOtherwise() + " です。</p>";
        return refused + otherwise + conditions;
    }

    private String bill() {
        return "<h2>費用</h2><table><thead><tr><th>費用</th><th class=\"yen\">金額（税込）</th></tr></thead><tbody>"
            + each(visit.bill().lines().stream().filter(line -> !line.getTyped().isEmpty()).toList(),
                line -> "<tr><td>" + escaped(line.getItem()) + (line.isEligible() ? "" : "（対象外）") + "</td><td class=\"yen\">" + line.amount() + "</td></tr>")
            + "</tbody><tfoot><tr><th>合計</th><td class=\"yen\">" + answer.getTotal() + "</td></tr></tfoot></table>";
    }

    private String how() {
        List<String> origins = answer.getSteps().stream().map(StepView::getOrigin).distinct().toList();
        return "<h2>計算のしかた</h2><table><thead><tr><th>計算</th><th class=\"yen\">金額</th><th class=\"number\">根拠</th></tr></thead><tbody>"
            + each(answer.getSteps(), step -> "<tr><td>" + escaped(step.getText()) + "</td><td class=\"yen\">" + step.getFigure()
                + "</td><td class=\"number\">[" + (origins.indexOf(step.getOrigin()) + 1) + "]</td></tr>") + "</tbody></table><p class=\"note\">"
            + each(origins, origin -> "[" + (origins.indexOf(origin) + 1) + "] " + escaped(origin) + "<br/>") + "</p>";
    }

    private String before() {
        List<String> before = new ArrayList<>(about.getPrerequisites());
        before.addAll(about.getLimits());
        return "<p>申請のときに要るもの：" + escaped(String.join("、", about.getDocuments())) + "</p><p class=\"note\">前提と回数：" + escaped(String.join("／", before)) + "</p>";
    }

    private String foot() {
        return "<p class=\"note\">" + JapaneseDate.full(JapanTime.dateOf(visit.at())) + "の時点の計算です（版 " + offer.listing().offer().edition() + "）。これは申請ではなく、支給をお約束するものでもありません。"
            + "同じ計算は、次のアドレスで見られます。<br/>" + each(List.of(address.split("(?<=\\G.{100})")), line -> escaped(line) + "<br/>") + "</p>";
    }

    private static String row(String name, String text) {
        return "<tr><th>" + escaped(name) + "</th><td>" + escaped(text) + "</td></tr>";
    }

    private String reasons(List<Because> reasons) {
        return "<ul>" + each(reasons, because -> "<li>" + escaped(because.getText() + "［" + answer.origin(because) + "］") + "</li>") + "</ul>";
    }

    private static <T> String each(List<T> all, Function<T, String> written) {
        return all.stream().map(written).collect(Collectors.joining());
    }
}
