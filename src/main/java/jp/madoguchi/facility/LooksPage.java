package jp.madoguchi.facility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.audit.AuditOfSubject;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.TimePlace;
import jp.madoguchi.platform.web.Visit;

/** だれが見たか: when which part of the office looked at the caller's own facility. */
@Named
@RequestScoped
public class LooksPage {

    private static final int SIZE = 20;

    @Inject
    ExternalContext request;

    @Inject
    Visit visit;

    @Inject
    AuditOfSubject trail;

    private String before;
    private List<Look> found;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.READ_LOOKS);
        before = request.getRequestParameterMap().get("before");
        found = trail.lines(Look.DEED, Look.subject(visit.caller().facility()), TimePlace.of(before), SIZE + 1).stream().map(Look::new).toList();
    }

    public List<Look> getRows() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    public String getNewer() {
        return TimePlace.isIn(before) ? "/my/looks" : null;
    }

    public String getOlder() {
        return TimePlace.addressAfter("/my/looks", found.size() > SIZE ? Optional.of(found.get(SIZE - 1).place()) : Optional.empty());
    }
}
