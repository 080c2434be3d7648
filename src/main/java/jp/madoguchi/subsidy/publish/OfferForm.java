package jp.madoguchi.subsidy.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.subsidy.programme.Compared;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Window;

/** The fields of an offer of a draft. */
public class OfferForm {

    private final List<FiguresForm> rows;
    private final SourceForm source;
    private LocalDate opens;
    private LocalDate closes;
    private LocalDate finishBy;
    private String remark;

    OfferForm(Compared compared) {
        Offer offer = compared.after();
        this.rows = compared.rows().stream().map(row -> new FiguresForm(new FiguresRow(offer, row.after()),
            row.before().map(before -> new FiguresRow(offer, before)))).toList();
        this.opens = offer.window().map(Window::opens).orElse(null);
        this.closes = offer.window().map(Window::closes).orElse(null);
        this.finishBy = offer.filing().finishBy().orElse(null);
        this.remark = offer.remark();
        this.source = new SourceForm(offer.source());
    }

    /** One day without the other, or the wrong way round. */
    boolean isUnclear() {
        return (opens == null) != (closes == null) || opens != null && closes.isBefore(opens);
    }

    OfferSheet sheet() {
        return new OfferSheet(opens == null ? Optional.empty() : Optional.of(new Window(opens, closes)), Optional.ofNullable(finishBy),
            SourceForm.text(remark), source.source(),
            rows.stream().collect(Collectors.toMap(row -> row.programme().id(), FiguresForm::figures)));
    }

    public List<FiguresForm> getRows() {
        return rows;
    }

    public boolean isFigures() {
        return !rows.isEmpty();
    }

    public LocalDate getOpens() {
        return opens;
    }

    public void setOpens(LocalDate opens) {
        this.opens = opens;
    }

    public LocalDate getCloses() {
        return closes;
    }

    public void setCloses(LocalDate closes) {
        this.closes = closes;
    }

    public LocalDate getFinishBy() {
        return finishBy;
    }

    public void setFinishBy(LocalDate finishBy) {
        this.finishBy = finishBy;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public SourceForm getSource() {
        return source;
    }
}
