package jp.madoguchi.subsidy.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.ComponentCaps;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Programme;
import jp.madoguchi.subsidy.programme.ProgrammeBook;
import jp.madoguchi.subsidy.programme.Window;

/** Writes what is in a draft: copies of published rows, and what was changed in them. No other class writes these tables. */
@ApplicationScoped
public class DraftRows {

    private static final String OF_A_DRAFT = " and exists (select 1 from subsidy_edition e where e.number = ?1 and e.state = 'DRAFT')";
    private static final String OFFER = "position, scheme, title, heading, kind, fund, device_words, system_words, cost_words, opens_on, closes_on, "
        + "audience, repeatable, post, post_deadline, finish_by, payee, budget_yen, remark, source, source_place, decision, source_dates";
    private static final Map<String, String> BELOW = new LinkedHashMap<>();
    private static final String PROGRAMME = "position, facility_class, readers, rate_num, rate_den, printed_base_yen, cost_cap_yen, award_cap_yen, "
        + "device_cap_yen, system_cap_yen, unit_yen, free_readers";
    private static final String TIER = "position, current_readers, uses_from, uses_to, extra_readers";

    static {
        BELOW.put("offer_item", "position, component, eligible, words, note");
        BELOW.put("offer_document", "position, facility_class, words");
        BELOW.put("offer_prerequisite", "position, scheme");
        BELOW.put("offer_exclusion", "position, granted_scheme, granted_component, component, words");
    }

    @PersistenceContext
    EntityManager entities;

    public DraftRows() {
    }

    DraftRows(EntityManager entities) {
        this.entities = entities;
    }

    /** All rows of a published offer, in the draft under the id and year of its copy; then what the copy has otherwise. */
    void copy(EditionFile draft, Offer from, Offer to) {
        draft.change();
        String select = " from %s where edition = ?3 and %s = ?4";
        run("insert into subsidy_edition_base (edition, offer, based_on) select ?1, ?2, " + (from.id().equals(to.id()) ? "edition" : "null")
            + select.formatted("offer", "id"), draft, from, to);
        run("insert into offer (edition, id, fiscal_year, " + OFFER + ") select ?1, ?2, " + to.year().year() + ", " + OFFER
            + select.formatted("offer", "id"), draft, from, to);
        BELOW.forEach((table, columns) -> run("insert into " + table + " (edition, offer, " + columns + ") select ?1, ?2, " + columns
            + select.formatted(table, "offer"), draft, from, to));
        run("insert into programme (edition, offer, id, " + PROGRAMME + ") select ?1, ?2, replace(id, ?4, ?2), " + PROGRAMME
            + select.formatted("programme", "offer"), draft, from, to);
        run("insert into programme_tier (edition, programme, " + TIER + ") select ?1, replace(programme, ?4, ?2), " + TIER
            + " from programme_tier t where edition = ?3 and exists (select 1 from programme p where p.edition = ?3 and p.offer = ?4 and p.id = t.programme)",
            draft, from, to);
        rewrite(draft, to);
    }

    private void run(String statement, EditionFile draft, Offer from, Offer to) {
        entities.createNativeQuery(statement).setParameter(1, draft.getNumber()).setParameter(2, to.id())
            .setParameter(3, from.edition()).setParameter(4, from.id()).executeUpdate();
    }

    /** Figures, dates, remark and source as this offer has them. */
    void rewrite(EditionFile draft, Offer offer) {
        draft.change();
        update("offer", draft.getNumber(), offer.id(), new Assignments()
            .set("opens_on", offer.window().map(Window::opens)).set("closes_on", offer.window().map(Window::closes))
            .set("finish_by", offer.filing().finishBy()).set("remark", offer.remark()).set("source", offer.source().document())
            .set("source_place", offer.source().place()).set("decision", offer.source().decision())
            .set("source_dates", offer.source().dates()));
        offer.programmes().forEach(row -> rewrite(draft.getNumber(), row));
    }

    private void rewrite(int draft, Programme row) {
        Figures figures = row.figures();
        update("programme", draft, row.id(), new Assignments()
            .set("rate_num", figures.rate().num()).set("rate_den", figures.rate().den())
            .set("cost_cap_yen", figures.costCap().map(Yen::amount)).set("award_cap_yen", figures.awardCap().amount())
            .set("printed_base_yen", figures.printedBase().map(Yen::amount))
            .set("device_cap_yen", figures.caps().map(ComponentCaps::device).map(Yen::amount))
            .set("system_cap_yen", figures.caps().map(ComponentCaps::system).map(Yen::amount)));
    }

    void update(String table, int edition, String id, Assignments assignments) {
        Query query = entities.createNativeQuery("update " + table + " set " + assignments.text() + " where edition = ?1 and id = ?2" + OF_A_DRAFT)
            .setParameter(1, edition).setParameter(2, id);
        assignments.fill(query);
        if (query.executeUpdate() != 1) {
            throw new IllegalStateException("edition " + edition + " is no draft with " + id + " in " + table);
        }
    }

    /** What is published of an offer is no longer what the draft was copied from: publishing it would take that change back. */
    public boolean isOvertaken(int draft, ProgrammeBook published) {
        return bases(draft).entrySet().stream().anyMatch(base -> !published.offer(base.getKey()).map(Offer::edition).equals(base.getValue()));
    }

    /** For each offer of an edition the edition it was copied from; none where it was new. */
    Map<String, Optional<Integer>> bases(int edition) {
        Map<String, Optional<Integer>> bases = new LinkedHashMap<>();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select offer, based_on from subsidy_edition_base where edition = ?1").setParameter(1, edition).getResultList();
        rows.forEach(row -> bases.put((String) row[0], Optional.ofNullable((Number) row[1]).map(Number::intValue)));
        return bases;
    }
}
