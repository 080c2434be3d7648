package jp.madoguchi.account.member;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.web.Visit;

/** One member or agent: other roles, or none. */
@Named
@RequestScoped
public class MemberPage {

    @Inject
    HttpServletRequest request;

    @Inject
    MemberList members;

    @Inject
    ChangeRoles changes;

    @Inject
    RemoveMember removals;

    @Inject
    EndAgency agencies;

    @Inject
    Answer answer;

    @Inject
    Visit visit;

    private MemberRow member;
    private Role[] roles;

    @PostConstruct
    void load() {
        long person = PostedId.of(request, "member");
        boolean agent = request.getParameter("agent") != null;
        member = members.of(visit.caller()).stream().filter(row -> row.person() == person && row.isAgent() == agent).findFirst().orElse(null);
        roles = member == null ? new Role[0] : member.roles().toArray(Role[]::new);
    }

    public void change() throws IOException {
        answer.after(changes.change(PostedId.of(request, "member"), Set.of(roles), visit.caller()), MembersNote.CHANGED);
    }

    public void remove() throws IOException {
        answer.after(removals.remove(PostedId.of(request, "member"), visit.caller()), MembersNote.REMOVED);
    }

    public void endAgency() throws IOException {
        answer.after(agencies.end(PostedId.of(request, "member"), visit.caller()), MembersNote.ENDED);
    }

    public MemberRow getMember() {
        return member;
    }

    public List<RoleWords> getChoices() {
        return RoleWords.of(Role.Side.FACILITY);
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }
}
