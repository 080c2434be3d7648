package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.account.CorporateGroup;
import jp.madoguchi.account.FacilityPost;
import jp.madoguchi.account.Person;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.outbox.Outbox;

/** Tells a group and the facilities it acts for about one another. */
@ApplicationScoped
class GroupPost {

    private static final String PEOPLE = "select m.personId from CorporateMember m where m.groupId = :group and m.endedAt is null order by m.id";
    private static final String MANAGERS = "select p from Person p where p.mail is not null and p.id in (select r.personId from MemberRole r "
        + "where r.facilityId = :facility and r.role = jp.madoguchi.platform.Role.FACILITY_MANAGER and r.endedAt is null) order by p.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    MemberPost post;

    @Inject
    Site site;

    String facilityName(long facility) {
        return post.name(facility);
    }

    String name(long group) {
        return entities.find(CorporateGroup.class, group).getName();
    }

    void tellGroup(long group, long facility, String subject, String text, Instant now) {
        entities.createQuery(PEOPLE, Long.class).setParameter("group", group).getResultList().forEach(person -> post.tell(person, facility, subject, text, now));
    }

    /** By mail to its 管理者; where none of them has mail, or there is none, by letter to the facility. */
    void tellFacility(long facility, String subject, String text, Instant now) {
        List<Person> managers = entities.createQuery(MANAGERS, Person.class).setParameter("facility", facility).getResultList();
        String body = text + "\n\n管理者の方は、ログインして「メンバー」のページからお返事や変更ができます。\n" + site.address("/my/members");
        managers.forEach(person -> post.tell(person.getId(), facility, subject, body, now));
        if (managers.isEmpty()) {
            post.registered(facility).ifPresent(known -> outbox.letter(now, FacilityPost.envelope(known, "管理者 様", subject), body + post.foot()));
        }
    }
}
