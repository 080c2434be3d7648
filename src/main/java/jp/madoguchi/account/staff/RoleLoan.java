package jp.madoguchi.account.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.Section;

/** 緊急の役割: a role for some hours, asked for by one administrator and decided by another. */
@Entity
@Table(name = "role_loan")
public class RoleLoan extends Countersigned {

    @Enumerated(EnumType.STRING)
    private Role role;
    @Enumerated(EnumType.STRING)
    private Section section;
    private int hours;
    @Column(name = "staff_role_id")
    private Long staffRoleId;

    protected RoleLoan() {
    }

    public RoleLoan(long person, Duty duty, int hours, String why, Instant now, Caller by) {
        super(person, why, now, by);
        if (hours < 1 || hours > 8) {
            throw new IllegalArgumentException(hours + " hours");
        }
        this.role = duty.role();
        this.section = duty.section().orElse(null);
        this.hours = hours;
    }

    public StaffRole lend(Instant now, Caller by) {
        decide(true, now, by);
        return StaffRole.lent(personId(), role, Optional.ofNullable(section), now.plus(Duration.ofHours(hours)), now, by);
    }

    public void isLentAs(StaffRole given) {
        staffRoleId = given.getId();
    }

    public Duty duty() {
        return new Duty(role, Optional.ofNullable(section));
    }

    public int getHours() {
        return hours;
    }

    public Optional<Long> staffRoleId() {
        return Optional.ofNullable(staffRoleId);
    }
}
