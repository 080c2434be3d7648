package jp.madoguchi.home.guide;

import jp.madoguchi.facility.scheme.Because;
import jp.madoguchi.facility.scheme.Clause;

/** A reason as a page says it, with the document it rests on; a condition also has the address that answers the guide's question so. */
public final class Cited {

    private final Because because;
    private final GuideAddress address;

    Cited(Because because, GuideAddress address) {
        this.because = because;
        this.address = address;
    }

    public String getText() {
        return because.getText();
    }

    public String getAnchor() {
        return because.getClause().getAnchor();
    }

    public String getDocument() {
        return documentOf(because.getClause());
    }

    /** A document is known by its number and date; its long title stands on the page of sources. */
    static String documentOf(Clause clause) {
        String document = clause.getDocument();
        int title = document.indexOf('「');
        return title > 0 ? document.substring(0, title) : document;
    }

    public String getHref() {
        return switch (because.reason()) {
            case IF_PAPER -> address.with("claim", "PAPER_65").answer();
            case IF_MEASURE -> address.questions() + "#measure";
            case IF_CHECKUP -> address.with("checkup", "yes").answer();
            case IF_ANNEX -> address.with("checkup", "annex").answer();
            case IF_DIRECT_PAYMENT -> address.with("direct", "yes").answer();
            case IF_USING_FULL, IF_FULL, IF_FULL_FOR_HOME_VISITS -> address.with("full", "yes").answer();
            case IF_REOPENED -> "/facility-change";
            default -> throw new IllegalStateException(because.reason() + " is no condition");
        };
    }
}
