package jp.madoguchi.account.member;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.web.Visit;

/** 取りまとめ: the facilities of a group, and how each of them stands to it; asking another one. */
@Named
@RequestScoped
public class GroupPage {

    private static final int MOST = 10;

    @Inject
    HttpServletRequest request;

    @Inject
    GroupList list;

    @Inject
    Facilities facilities;

    @Inject
    AskConsent asking;

    @Inject
    WithdrawConsent withdrawals;

    @Inject
    Answer answer;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    private List<GroupView> groups;

    @PostConstruct
    void load() {
        groups = list.of(visit.caller());
    }

    public void ask() throws IOException {
        answer.afterGroup(asking.ask(PostedId.of(request, "group"), PostedId.of(request, "facility"), visit.caller()), "/my/group?asked");
    }

    public void withdraw() throws IOException {
        answer.afterGroup(withdrawals.withdraw(PostedId.of(request, "consent"), visit.caller()), "/my/group?withdrawn");
    }

    public List<GroupView> getGroups() {
        return groups;
    }

    /** The group a form is about, where he acts for it. */
    public GroupView getGroup() {
        long id = PostedId.of(request, "group");
        return groups.stream().filter(group -> group.id() == id).findFirst().orElse(null);
    }

    public GroupView.Line getConsent() {
        long id = PostedId.of(request, "consent");
        return groups.stream().flatMap(group -> group.lines().stream()).filter(line -> line.id() == id && !line.isOver()).findFirst().orElse(null);
    }

    public String getWords() {
        return Optional.ofNullable(request.getParameter("words")).map(String::strip).orElse("");
    }

    public List<Registered> getFound() {
        return getWords().isEmpty() ? List.of() : facilities.search(getWords(), AsOf.today(clock), MOST);
    }

    /** Whom he is about to ask, as the register names it. */
    public Registered getFacility() {
        long id = PostedId.of(request, "facility");
        return id == 0 ? null : facilities.withIds(List.of(id), AsOf.today(clock)).get(id);
    }

    public String getForm() {
        return getConsent() != null ? "withdraw" : getGroup() != null && getFacility() != null ? "ask" : "";
    }

    public String getNote() {
        return request.getParameter("asked") != null ? "依頼を送りました。相手の管理者の方が同意すると、手続きを代わりに行えます。"
            : request.getParameter("withdrawn") != null ? "取りまとめをやめました。" : "";
    }
}
