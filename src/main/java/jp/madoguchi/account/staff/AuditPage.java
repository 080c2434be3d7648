package jp.madoguchi.account.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditLine;
import jp.madoguchi.platform.audit.LookAtAudit;
import jp.madoguchi.platform.audit.VerifyAudit;
import jp.madoguchi.platform.TimePlace;
import jp.madoguchi.platform.web.Visit;

/** 操作の記録: who did what and who looked at what, the newest first. */
@Named
@RequestScoped
public class AuditPage {

    private static final int SIZE = 50;

    @Inject
    FacesContext faces;

    @Inject
    Visit visit;

    @Inject
    LookAtAudit trail;

    @Inject
    VerifyAudit verifier;

    @Inject
    StaffList people;

    @Inject
    Names names;

    @Inject
    Clock clock;

    private AuditSearch search;
    private String before;
    private List<AuditRow> rows;
    private String older;
    private AuditVerdict verdict;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.READ_AUDIT);
        Map<String, String> address = faces.getExternalContext().getRequestParameterMap();
        search = AuditSearch.of(address);
        before = address.get("before");
        List<AuditLine> found = trail.look(search.filter(people, clock.instant()), TimePlace.of(before), SIZE + 1, visit.caller());
        List<AuditLine> shown = found.subList(0, Math.min(SIZE, found.size()));
        Map<String, String> known = names.of(shown.stream().flatMap(line -> Stream.of(line.caller(), line.subject())).toList());
        rows = shown.stream().map(line -> new AuditRow(line, known)).toList();
        older = found.size() > SIZE ? search.address() + "&before=" + found.get(SIZE - 1).place().text() : null;
    }

    public void verify() {
        verdict = new AuditVerdict(verifier.verify(visit.caller()));
    }

    public AuditVerdict getVerdict() {
        return verdict;
    }

    public AuditSearch getSearch() {
        return search;
    }

    public boolean isDayUnreadable() {
        return search.isDayUnreadable();
    }

    public List<Map.Entry<String, String>> getDeeds() {
        return List.copyOf(Words.deeds().entrySet());
    }

    public List<AuditRow> getRows() {
        return rows;
    }

    public String getNewest() {
        return TimePlace.isIn(before) ? search.address() : null;
    }

    public String getOlder() {
        return older;
    }
}
