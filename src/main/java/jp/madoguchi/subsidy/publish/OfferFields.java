package jp.madoguchi.subsidy.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.ComponentCaps;
import jp.madoguchi.subsidy.programme.Exclusion;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.Item;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Programme;
import jp.madoguchi.subsidy.programme.RequiredDocument;
import jp.madoguchi.subsidy.programme.Tier;
import jp.madoguchi.subsidy.programme.Window;
import jp.madoguchi.subsidy.programme.Words;

/** Everything an offer and its rows say, field by field, in the words a clerk would use. */
final class OfferFields {

    private static final String NONE = "なし";

    private OfferFields() {
    }

    static Map<String, String> of(Offer offer) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("申請の開始", text(offer.window().map(Window::opens), JapaneseDate::withWeekday));
        fields.put("申請の期限", text(offer.window().map(Window::closes), JapaneseDate::withWeekday));
        fields.put("導入完了期限", text(offer.filing().finishBy(), JapaneseDate::withWeekday));
        fields.put("備考", offer.remark());
        fields.put("資料", offer.source().document());
        fields.put("資料の場所", offer.source().place());
        fields.put("期間の根拠", offer.source().dates());
        fields.put("読み方の決定", offer.source().decision());
        words(offer.words(), fields);
        fields.put("対象", offer.terms().audience().getLabel());
        fields.put("先に使っている方式", lines(offer.terms().inUse(), Scheme::getLabel));
        fields.put("ほかの補助との関係", lines(offer.terms().exclusions(), Exclusion::words));
        fields.put("2回以上の補助", offer.terms().repeatable() ? "できる" : "できない");
        fields.put("対象の費用", lines(offer.items(), OfferFields::item));
        fields.put("提出書類", lines(offer.filing().documents(), OfferFields::document));
        fields.put("郵送", offer.filing().post().getLabel() + "（" + offer.filing().postDeadline().getLabel() + "）");
        fields.put("振込口座", offer.filing().payee().getLabel());
        fields.put("予算", text(offer.budget(), Yen::toString));
        return fields;
    }

    private static void words(Words words, Map<String, String> fields) {
        fields.put("名称", words.title());
        fields.put("資料での見出し", words.heading());
        fields.put("補助金・助成金の別", words.kind());
        fields.put("財源", words.fund());
        fields.put("費用の呼び方", String.join("、", words.device(), words.system(), words.cost()));
    }

    static Map<String, String> of(Words words, Programme row) {
        Figures figures = row.figures();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("補助率", figures.rate().toString());
        fields.put("事業額上限", text(figures.costCap(), Yen::toString));
        fields.put("補助限度額", figures.awardCap().toString());
        fields.put("基準とする事業額", text(figures.printedBase(), Yen::toString));
        fields.put(words.device() + "の上限", text(figures.caps().map(ComponentCaps::device), Yen::toString));
        fields.put(words.system() + "の上限", text(figures.caps().map(ComponentCaps::system), Yen::toString));
        fields.put("切り捨ての単位", figures.unit().toString());
        fields.put("無償提供の台数", text(row.freeReaders(), String::valueOf));
        fields.put("増設の段階", lines(row.tiers(), Tier::toString));
        return fields;
    }

    private static String item(Item item) {
        return (item.eligible() ? "" : "対象外：") + item.words() + item.note();
    }

    private static String document(RequiredDocument document) {
        return document.words() + "（" + document.facilityClass().getLabel() + "）";
    }

    private static <V> String text(Optional<V> value, Function<V, String> words) {
        return value.map(words).orElse(NONE);
    }

    private static <V> String lines(List<V> values, Function<V, String> words) {
        return values.isEmpty() ? NONE : values.stream().map(words).collect(Collectors.joining("\n"));
    }
}
