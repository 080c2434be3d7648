package jp.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.Section;

/** One role of one member of the staff, for a 課 where he reviews; one that was lent ends by itself. */
@Entity
@Table(name = "staff_role")
public class StaffRole extends Given {

    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private Role role;
    @Enumerated(EnumType.STRING)
    private Section section;
    private OffsetDateTime until;

    protected StaffRole() {
    }

    public StaffRole(long person, Role role, Optional<Section> section, Instant now, Caller by) {
        this(person, role, section, null, key(person, role, section), now, by);
    }

    private StaffRole(long person, Role role, Optional<Section> section, Instant until, String key, Instant now, Caller by) {
        super(key, now, by);
        if (!role.isStaff() || role.isOfASection() != section.isPresent()) {
            throw new IllegalArgumentException(role + " for " + section);
        }
        this.personId = person;
        this.role = role;
        this.section = section.orElse(null);
        this.until = until == null ? null : Jdbc.stamp(until);
    }

    /** For some hours only, beside whatever he has for good. */
    public static StaffRole lent(long person, Role role, Optional<Section> section, Instant until, Instant now, Caller by) {
        return new StaffRole(person, role, section, until, null, now, by);
    }

    private static String key(long person, Role role, Optional<Section> section) {
        return role + " " + person + section.map(of -> " " + of).orElse("");
    }

    public boolean holdsAt(Instant now) {
        return !hasEnded() && (until == null || now.isBefore(until.toInstant()));
    }

    public long personId() {
        return personId;
    }

    public Role getRole() {
        return role;
    }

    public Optional<Section> section() {
        return Optional.ofNullable(section);
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(until).map(OffsetDateTime::toInstant);
    }
}
