package jp.madoguchi.account.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.account.CorporateConsent;
import jp.madoguchi.account.CorporateGroup;
import jp.madoguchi.account.CorporateMember;
import jp.madoguchi.account.Person;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** The groups somebody acts for, with their facilities; for the office all groups, with their people. */
@ApplicationScoped
public class GroupList {

    private static final String MINE = "select g from CorporateGroup g where g.id in (select m.groupId from CorporateMember m where m.personId = :person "
        + "and m.endedAt is null) order by g.name";
    private static final String CONSENTS = "select c from CorporateConsent c where c.groupId = :group order by c.askedAt desc, c.id desc";
    private static final String PEOPLE = "select m, p from CorporateMember m, Person p where m.groupId = :group and m.endedAt is null "
        + "and p.id = m.personId order by m.since, m.id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Facilities facilities;

    @Inject
    Clock clock;

    public List<GroupView> of(Caller caller) {
        return entities.createQuery(MINE, CorporateGroup.class).setParameter("person", caller.person()).getResultStream().map(this::withFacilities).toList();
    }

    private GroupView withFacilities(CorporateGroup group) {
        List<CorporateConsent> consents = entities.createQuery(CONSENTS, CorporateConsent.class).setParameter("group", group.getId()).getResultList();
        Map<Long, Registered> known = named(consents.stream().map(CorporateConsent::facilityId).toList());
        return new GroupView(group.getId(), group.getName(), consents.stream().map(consent -> line(consent, Optional.ofNullable(known.get(consent.facilityId())))).toList());
    }

    private Map<Long, Registered> named(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : facilities.withIds(ids, AsOf.today(clock));
    }

    private static GroupView.Line line(CorporateConsent consent, Optional<Registered> facility) {
        String state = consent.hasEnded() ? "終了" : consent.isOpen() ? "返事待ち" : "同意済み";
        return new GroupView.Line(consent.getId(), facility.map(known -> known.entry().name()).orElse("（台帳にない医療機関等）"),
            facility.map(known -> known.identifier().number()).orElse(""), state, consent.hasEnded() ? "" : consent.isOpen() ? "waiting" : "done",
            JapaneseDate.withTime(consent.givenAt().orElse(consent.askedAt())));
    }

    public List<GroupView> all(Caller caller) {
        caller.requireAllowed(Permission.READ_STAFF);
        return entities.createQuery("select g from CorporateGroup g order by g.name", CorporateGroup.class).getResultStream().map(this::withPeople).toList();
    }

    private GroupView withPeople(CorporateGroup group) {
        List<GroupView.Line> people = entities.createQuery(PEOPLE, Object[].class).setParameter("group", group.getId()).getResultStream()
            .map(row -> line((CorporateMember) row[0], (Person) row[1])).toList();
        return new GroupView(group.getId(), group.getName(), people);
    }

    private static GroupView.Line line(CorporateMember member, Person person) {
        return new GroupView.Line(person.getId(), person.getName(), Optional.ofNullable(person.getMail()).orElse("（メールなし）"), "取りまとめ者", "done",
            JapaneseDate.withTime(member.since()));
    }
}
