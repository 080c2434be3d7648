package jp.madoguchi.account.member;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.web.Visit;

/** One invitation, request to join or group: what the 管理者 says to it. */
@Named
@RequestScoped
public class WaitingPage {

    @Inject
    HttpServletRequest request;

    @Inject
    WaitingList waiting;

    @Inject
    WithdrawInvitation withdrawals;

    @Inject
    DecideJoin decisions;

    @Inject
    GiveConsent consents;

    @Inject
    EndConsent ends;

    @Inject
    Answer answer;

    @Inject
    Visit visit;

    private long id;
    private WaitingRow row;
    private Role role;

    @PostConstruct
    void load() {
        id = PostedId.of(request, "id");
        row = rows(String.valueOf(request.getParameter("form"))).filter(one -> one.id() == id).findFirst().orElse(null);
        role = row == null ? null : row.wish();
    }

    private Stream<WaitingRow> rows(String form) {
        return switch (form) {
            case "invitation" -> waiting.invitations(visit.caller()).stream();
            case "request" -> waiting.requests(visit.caller()).stream();
            case "consent" -> waiting.consents(visit.caller()).stream();
            default -> Stream.empty();
        };
    }

    public void withdraw() throws IOException {
        answer.after(withdrawals.withdraw(id, visit.caller()), MembersNote.WITHDRAWN);
    }

    public void grant() throws IOException {
        answer.after(decisions.grant(id, Set.of(role), visit.caller()), MembersNote.GRANTED);
    }

    public void refuse() throws IOException {
        answer.after(decisions.refuse(id, visit.caller()), MembersNote.REFUSED);
    }

    public void consent() throws IOException {
        answer.after(consents.give(id, visit.caller()), MembersNote.CONSENTED);
    }

    public void endConsent() throws IOException {
        answer.after(ends.end(id, visit.caller()), MembersNote.CONSENT_ENDED);
    }

    public WaitingRow getRow() {
        return row;
    }

    public List<RoleWords> getChoices() {
        return RoleWords.of(Role.Side.FACILITY);
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}
