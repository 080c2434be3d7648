package jp.madoguchi.subsidy.publish;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import jp.madoguchi.facility.scheme.RuleBooks;
import jp.madoguchi.subsidy.programme.Compared;
import jp.madoguchi.subsidy.simulate.Simulation;

/** What an edition changes: differences, what was found, examples, and what it would cost. */
@Named
@RequestScoped
public class EditionContentsPage {

    private static final int MANY = 20;

    @Inject
    EditionPage page;

    @Inject
    DraftRows rows;

    @Inject
    RuleBooks rules;

    @Inject
    Clock clock;

    private EditionBooks contents;
    private List<OfferDiff> diffs;
    private List<Finding> findings;
    private List<ExampleEffect> effects;
    private List<Simulation.Row> simulated;

    @PostConstruct
    void load() {
        contents = page.contents();
        diffs = contents.diff();
        findings = contents.findings();
        effects = contents.effects(rules.current());
        simulated = Simulation.of(contents.compared());
    }

    public List<OfferRow> getOffers() {
        return contents.drafted().stream().map(offer -> new OfferRow(offer, clock.instant())).toList();
    }

    /** More than is read at once: opened by whoever wants to. */
    public boolean isLong() {
        return diffs.size() > MANY;
    }

    public List<OfferDiff> getDiffs() {
        return diffs;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    /** Why nobody can publish it as it stands, whoever he is. */
    public String getBlocked() {
        return rows.isOvertaken(page.getEdition().getNumber(), contents.before()) ? EditionObjection.OVERTAKEN.getText()
            : findings.stream().anyMatch(Finding::isBlocking) ? EditionObjection.BLOCKED.getText() : "";
    }

    public List<ExampleEffect> getEffects() {
        return effects;
    }

    public List<SimulationRow> getSimulated() {
        return simulated.stream().map(SimulationRow::of).toList();
    }

    public SimulationRow getSum() {
        return SimulationRow.sum(simulated);
    }

    public boolean isNextYear() {
        return contents.compared().stream().anyMatch(Compared::isNextYear);
    }
}
