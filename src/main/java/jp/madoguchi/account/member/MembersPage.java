package jp.madoguchi.account.member;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** メンバー: who may do what at the facility, and what waits there. What is done about one of them has a form of its own. */
@Named
@RequestScoped
public class MembersPage {

    /** The parameter that names a row, and so which form is shown. */
    private static final Map<String, String> FORMS = Map.of("member", "メンバーの変更", "invite", "招待", "invitation", "招待の取り消し",
        "request", "参加の申請", "consent", "取りまとめの同意", "leave", "メンバーから抜ける");

    @Inject
    HttpServletRequest request;

    @Inject
    MemberList members;

    @Inject
    WaitingList waiting;

    @Inject
    Visit visit;

    private String form;

    @PostConstruct
    void load() {
        if (visit.caller().facility() != 0) {
            visit.caller().requireAllowed(Permission.READ_FACILITY);
        }
        form = Optional.ofNullable(request.getParameter("form")).filter(FORMS::containsKey).orElse("");
        if (isForManagers()) {
            visit.caller().requireAllowed(Permission.MANAGE_MEMBERS);
        }
    }

    private boolean isForManagers() {
        return !form.isEmpty() && !form.equals("leave");
    }

    public String getForm() {
        return form;
    }

    public String getTitle() {
        return FORMS.getOrDefault(form, "メンバー");
    }

    public String getNote() {
        return MembersNote.textOf(request.getParameter("done"));
    }

    public boolean isManager() {
        return visit.caller().isAllowed(Permission.MANAGE_MEMBERS);
    }

    public List<MemberRow> getMembers() {
        return members.of(visit.caller()).stream().filter(row -> !row.isAgent()).toList();
    }

    public List<MemberRow> getAgents() {
        return members.of(visit.caller()).stream().filter(MemberRow::isAgent).toList();
    }

    public List<WaitingRow> getInvitations() {
        return waiting.invitations(visit.caller());
    }

    public List<WaitingRow> getRequests() {
        return waiting.requests(visit.caller());
    }

    public List<WaitingRow> getConsents() {
        return waiting.consents(visit.caller());
    }
}
