package jp.madoguchi.account.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** Somebody in the administrator's list. */
public final class StaffRow {

    private final Person person;
    private final List<String> duties;
    private final boolean second;
    private final Optional<Instant> lastSignIn;

    StaffRow(Person person, List<String> duties, boolean second, Optional<Instant> lastSignIn) {
        this.person = person;
        this.duties = List.copyOf(duties);
        this.second = second;
        this.lastSignIn = lastSignIn;
    }

    static String text(StaffRole role) {
        return Duty.of(role).getText() + role.until().map(until -> "（" + JapaneseDate.withTime(until) + "まで）").orElse("");
    }

    public long getId() {
        return person.getId();
    }

    public String getName() {
        return person.getName();
    }

    public String getMail() {
        return person.mail().map(Object::toString).orElse("（メールなし）");
    }

    public String getDuties() {
        return duties.isEmpty() ? "（職員の役割はありません）" : String.join("、", duties);
    }

    public String getSecondTone() {
        return second ? "done" : "waiting";
    }

    public String getSecond() {
        return second ? "登録済み" : "まだ";
    }

    public String getLastSignIn() {
        return lastSignIn.map(JapaneseDate::withTime).orElse("まだありません");
    }
}
