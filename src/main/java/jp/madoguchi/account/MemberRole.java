package jp.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Role;

/** One role of one person at one facility. An agent's (代理入力) names his house and has a last day. */
@Entity
@Table(name = "member_role")
public class MemberRole extends Given {

    @Column(name = "person_id")
    private long personId;
    @Column(name = "facility_id")
    private long facilityId;
    @Enumerated(EnumType.STRING)
    private Role role;
    private String agency;
    private LocalDate until;

    protected MemberRole() {
    }

    public MemberRole(long person, long facility, Role role, Instant now, Caller by) {
        super(role + " " + person + " " + facility, now, by);
        if (role.side() != Role.Side.FACILITY) {
            throw new IllegalArgumentException(role + " is no member's");
        }
        this.personId = person;
        this.facilityId = facility;
        this.role = role;
    }

    public MemberRole(long person, long facility, Role role, String agency, LocalDate until, Instant now, Caller by) {
        super(role + " " + person + " " + facility, now, by);
        if (role.side() != Role.Side.AGENT) {
            throw new IllegalArgumentException(role + " is no agent's");
        }
        this.personId = person;
        this.facilityId = facility;
        this.role = role;
        this.agency = agency;
        this.until = until;
    }

    public boolean holdsOn(LocalDate day) {
        return !hasEnded() && (until == null || !until.isBefore(day));
    }

    public long personId() {
        return personId;
    }

    public long facilityId() {
        return facilityId;
    }

    public Role getRole() {
        return role;
    }

    public Optional<String> agency() {
        return Optional.ofNullable(agency);
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }
}
