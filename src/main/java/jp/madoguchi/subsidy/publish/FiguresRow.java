package jp.madoguchi.subsidy.publish;

import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Programme;

/** A row of an offer's table as the pages show it. */
public record FiguresRow(Offer offer, Programme programme) {

    public String getId() {
        return programme.id();
    }

    public String getLabel() {
        return programme.facilityClass().getLabel() + programme.readers().map(readers -> "・" + readers + "台").orElse("");
    }

    public String getRate() {
        return figures().rate().toString();
    }

    public String getAwardCap() {
        return figures().awardCap().toString();
    }

    public String getCostCap() {
        return figures().costCap().map(Yen::toString).orElse("なし");
    }

    /** モバイル端末 41,000円、レセプトコンピュータの改修等 781,000円; a cap of 0 is 対象外 (D-03) */
    public String getCaps() {
        return figures().caps().map(caps -> offer.words().device() + " " + cap(caps.device()) + "、" + offer.words().system() + " " + cap(caps.system()))
            .or(() -> figures().printedBase().map(base -> "基準とする事業額 " + base)).orElse("なし");
    }

    private static String cap(Yen cap) {
        return cap.isZero() ? "対象外" : cap.toString();
    }

    private Figures figures() {
        return programme.figures();
    }
}
