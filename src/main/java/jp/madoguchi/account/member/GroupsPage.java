package jp.madoguchi.account.member;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.text.MailAddress;
import jp.madoguchi.platform.web.Visit;

/** 取りまとめグループ: made by the office, which puts people into them. */
@Named
@RequestScoped
public class GroupsPage {

    @Inject
    HttpServletRequest request;

    @Inject
    GroupList list;

    @Inject
    MakeGroup making;

    @Inject
    AddToGroup adding;

    @Inject
    RemoveFromGroup removing;

    @Inject
    Answer answer;

    @Inject
    Visit visit;

    private List<GroupView> groups;
    private String name;
    private MailAddress mail;

    @PostConstruct
    void load() {
        groups = list.all(visit.caller());
    }

    public void make() throws IOException {
        Optional<GroupObjection> objection;
        try {
            objection = making.make(name, visit.caller());
        } catch (RuntimeException madeAtTheSameMoment) {
            if (!making.isTaken(name)) {
                throw madeAtTheSameMoment;
            }
            objection = Optional.of(GroupObjection.SAME_NAME);
        }
        answer.afterGroup(objection, "/admin/groups");
    }

    public void add() throws IOException {
        long group = PostedId.of(request, "group");
        answer.afterGroup(adding.add(group, mail, visit.caller()), "/admin/groups?group=" + group);
    }

    public void remove() throws IOException {
        long group = PostedId.of(request, "group");
        answer.afterGroup(removing.remove(group, PostedId.of(request, "person"), visit.caller()), "/admin/groups?group=" + group);
    }

    public List<GroupView> getGroups() {
        return groups;
    }

    public GroupView getGroup() {
        long id = PostedId.of(request, "group");
        return groups.stream().filter(group -> group.id() == id).findFirst().orElse(null);
    }

    public GroupView.Line getPerson() {
        long id = PostedId.of(request, "person");
        return getGroup() == null ? null : getGroup().lines().stream().filter(line -> line.id() == id).findFirst().orElse(null);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public MailAddress getMail() {
        return mail;
    }

    public void setMail(MailAddress mail) {
        this.mail = mail;
    }
}
