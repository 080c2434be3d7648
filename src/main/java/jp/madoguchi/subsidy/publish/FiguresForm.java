package jp.madoguchi.subsidy.publish;

import java.util.Optional;
import jp.madoguchi.platform.money.Ratio;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.ComponentCaps;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.Programme;

/** The fields of one row; a field that may be empty holds null then. */
public class FiguresForm {

    private final FiguresRow row;
    private final FiguresRow before;
    private Ratio rate;
    private Yen awardCap;
    private Yen costCap;
    private Yen printedBase;
    private Yen deviceCap;
    private Yen systemCap;

    FiguresForm(FiguresRow row, Optional<FiguresRow> before) {
        Figures figures = row.programme().figures();
        this.row = row;
        this.before = before.orElse(null);
        this.rate = figures.rate();
        this.awardCap = figures.awardCap();
        this.costCap = figures.costCap().orElse(null);
        this.printedBase = figures.printedBase().orElse(null);
        this.deviceCap = figures.caps().map(ComponentCaps::device).orElse(null);
        this.systemCap = figures.caps().map(ComponentCaps::system).orElse(null);
    }

    Figures figures() {
        return new Figures(rate, Optional.ofNullable(costCap), awardCap, Optional.ofNullable(printedBase),
            isInParts() ? Optional.of(new ComponentCaps(deviceCap, systemCap)) : Optional.empty(), row.programme().figures().unit());
    }

    Programme programme() {
        return row.programme();
    }

    public FiguresRow getRow() {
        return row;
    }

    /** null where the scheme is new. */
    public FiguresRow getBefore() {
        return before;
    }

    public boolean isInParts() {
        return row.programme().figures().caps().isPresent();
    }

    public Ratio getRate() {
        return rate;
    }

    public void setRate(Ratio rate) {
        this.rate = rate;
    }

    public Yen getAwardCap() {
        return awardCap;
    }

    public void setAwardCap(Yen awardCap) {
        this.awardCap = awardCap;
    }

    public Yen getCostCap() {
        return costCap;
    }

    public void setCostCap(Yen costCap) {
        this.costCap = costCap;
    }

    public Yen getPrintedBase() {
        return printedBase;
    }

    public void setPrintedBase(Yen printedBase) {
        this.printedBase = printedBase;
    }

    public Yen getDeviceCap() {
        return deviceCap;
    }

    public void setDeviceCap(Yen deviceCap) {
        this.deviceCap = deviceCap;
    }

    public Yen getSystemCap() {
        return systemCap;
    }

    public void setSystemCap(Yen systemCap) {
        this.systemCap = systemCap;
    }
}
