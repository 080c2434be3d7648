package jp.madoguchi.account.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** Who may do what, as a line of the page. */
public record MemberRow(long person, String name, String mail, Set<Role> roles, Instant since, Optional<String> agency, Optional<LocalDate> until,
                        boolean over) {

    public MemberRow {
        roles = Set.copyOf(roles);
    }

    public long getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    public String getMail() {
        return mail;
    }

    public String getRolesText() {
        return RoleWords.labels(roles);
    }

    public String getSinceText() {
        return JapaneseDate.withTime(since);
    }

    public boolean isAgent() {
        return agency.isPresent();
    }

    public String getAgencyText() {
        return agency.orElse("");
    }

    public String getUntilText() {
        return until.map(JapaneseDate::full).orElse("");
    }

    /** An agent's last day has passed: he stands here still, and may do nothing. */
    public boolean isOver() {
        return over;
    }
}
