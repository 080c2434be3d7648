package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.account.JoinRequests;
import jp.madoguchi.account.MemberRole;
import jp.madoguchi.facility.Facility;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Role;

/** Who is in a facility already, as seen by somebody who stands before its door. */
@ApplicationScoped
public class Doorstep {

    @PersistenceContext
    EntityManager entities;

    @Inject
    JoinRequests requests;

    @Inject
    Clock clock;

    Joining of(long person, Registered facility) {
        List<MemberRole> roles = roles(facility.id());
        if (roles.stream().anyMatch(role -> role.personId() == person)) {
            return Joining.MEMBER;
        }
        if (facility.entry().status() == FacilityStatus.CLOSED) {
            return Joining.CLOSED;
        }
        if (roles.stream().noneMatch(role -> role.getRole() == Role.FACILITY_MANAGER)) {
            return Joining.FIRST;
        }
        return requests.openOf(person, facility.id()).isPresent() ? Joining.ASKED : Joining.ASK;
    }

    /** Two people who come at the same moment are one after the other: ask first, then look. */
    Joining held(long person, Registered facility) {
        entities.find(Facility.class, facility.id(), LockModeType.PESSIMISTIC_WRITE);
        return of(person, facility);
    }

    List<Long> managers(long facility) {
        return roles(facility).stream().filter(role -> role.getRole() == Role.FACILITY_MANAGER).map(MemberRole::personId).toList();
    }

    private List<MemberRole> roles(long facility) {
        LocalDate today = LocalDate.now(clock);
        return entities.createQuery("select r from MemberRole r where r.facilityId = :facility and r.endedAt is null order by r.id", MemberRole.class)
            .setParameter("facility", facility).getResultStream().filter(role -> role.holdsOn(today)).toList();
    }
}
