package jp.madoguchi.account.member;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.text.MailAddress;
import jp.madoguchi.platform.web.Visit;

/** 招待: a member, or an agent of a house outside. */
@Named
@RequestScoped
public class InvitePage {

    @Inject
    HttpServletRequest request;

    @Inject
    InviteMember invitations;

    @Inject
    Answer answer;

    @Inject
    Visit visit;

    private boolean agent;
    private MailAddress mail;
    private Role[] roles = {};
    private String agency;
    private LocalDate until;

    @PostConstruct
    void load() {
        agent = "agent".equals(request.getParameter("as"));
    }

    public void send() throws IOException {
        Offer offer = agent ? Offer.agent(Set.of(roles), agency, until) : Offer.member(Set.of(roles));
        Optional<MemberObjection> objection = invitations.invite(mail, offer, visit.caller());
        if (objection.filter(MemberObjection.LAST_DAY::equals).isPresent()) {
            answer.say("until", MemberObjection.LAST_DAY.getText());
        } else {
            answer.after(objection, MembersNote.INVITED);
        }
    }

    public boolean isAgent() {
        return agent;
    }

    public List<RoleWords> getChoices() {
        return RoleWords.of(agent ? Role.Side.AGENT : Role.Side.FACILITY);
    }

    public MailAddress getMail() {
        return mail;
    }

    public void setMail(MailAddress mail) {
        this.mail = mail;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
