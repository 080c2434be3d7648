package jp.madoguchi.home.guide;

import jp.madoguchi.facility.scheme.Because;
import jp.madoguchi.facility.scheme.Clause;

/** こうなれば使えます: what would open a scheme, and the address that answers the guide's question so. */
public final class Condition {

    private final Because because;
    private final GuideAddress address;

    Condition(Because because, GuideAddress address) {
        this.because = because;
        this.address = address;
    }

    public String getText() {
        return because.getText();
    }

    public Clause getClause() {
        return because.getClause();
    }

    public String getHref() {
        return switch (because.reason()) {
            case IF_PAPER -> address.with("claim", "PAPER_65").answer();
            case IF_MEASURE -> address.questions() + "#measure";
            case IF_CHECKUP -> address.with("checkup", "yes").answer();
            case IF_ANNEX -> address.with("checkup", "annex").answer();
            case IF_DIRECT_PAYMENT -> address.with("direct", "yes").answer();
            case IF_FULL, IF_FULL_FOR_HOME_VISITS -> address.with("full", "yes").answer();
            default -> "/facility-change";
        };
    }
}
