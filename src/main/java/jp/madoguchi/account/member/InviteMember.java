package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.account.People;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.audit.AuditTrail;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.outbox.Outbox;
import jp.madoguchi.platform.text.MailAddress;

/** 招く: whoever reads a mailbox may become a member, or an agent. A new invitation takes the place of an open one. */
@ApplicationScoped
public class InviteMember {

    @PersistenceContext
    EntityManager entities;

    @Inject
    MemberRoles roles;

    @Inject
    Invitations invitations;

    @Inject
    People people;

    @Inject
    InvitationMail mails;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<MemberObjection> invite(MailAddress mail, Offer offer, Caller caller) {
        caller.require(Permission.MANAGE_MEMBERS);
        Instant now = clock.instant();
        List<MemberRole> all = roles.held(caller.facility());
        Optional<Person> person = people.withMail(mail);
        Optional<MemberObjection> objection = offer.against(LocalDate.now(clock)).or(() -> objection(all, person, caller));
        if (objection.isEmpty()) {
            List<Invitation> before = invitations.openOf(caller.facility()).stream().filter(open -> open.isFor(Optional.of(mail))).toList();
            if (before.stream().noneMatch(open -> open.isJustNow(offer, now))) {
                before.forEach(open -> invitations.withdraw(open, now, caller));
                send(mail, person, offer, now, caller);
            }
        }
        return objection;
    }

    private static Optional<MemberObjection> objection(List<MemberRole> all, Optional<Person> person, Caller caller) {
        if (!Managers.among(all).include(caller.person())) {
            return Optional.of(MemberObjection.NO_LONGER_MANAGER);
        }
        boolean member = all.stream().anyMatch(role -> role.getRole().side() == Role.Side.FACILITY
            && person.map(Person::getId).filter(id -> id == role.personId()).isPresent());
        return member ? Optional.of(MemberObjection.ALREADY_MEMBER) : Optional.empty();
    }

    private void send(MailAddress mail, Optional<Person> person, Offer offer, Instant now, Caller caller) {
        SecretToken token = SecretToken.fresh();
        MailLink link = new MailLink(token, MailLinkKind.INVITATION, mail, person.map(Person::getId), now);
        entities.persist(link);
        entities.flush();
        Invitation invitation = new Invitation(caller.facility(), link, offer, now, caller);
        entities.persist(invitation);
        String lastMoment = JapaneseDate.withTime(now.plus(MailLinkKind.INVITATION.lasts()));
        var sent = outbox.mail(now, mails.envelope(mail, caller.facility()), mails.body(caller.facility(), caller.name(), offer, lastMoment, token));
        person.map(Person::getId).ifPresent(sent::isFor);
        trail.record(now, caller, "INVITE_MEMBER", "facility:" + caller.facility(), "invitation:" + invitation.getId() + " " + offer.stored());
    }
}
