package jp.madoguchi.account.staff;

import java.time.Instant;
import java.util.Map;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** A role somebody has or had: from when to when, and by whom. */
public final class GivenRow {

    private final StaffRole role;
    private final Map<String, String> names;
    private final boolean holds;

    GivenRow(StaffRole role, Map<String, String> names, Instant now) {
        this.role = role;
        this.names = names;
        this.holds = role.holdsAt(now);
    }

    public long getId() {
        return role.getId();
    }

    public String getDuty() {
        return Duty.of(role).getText();
    }

    public boolean isHolding() {
        return holds;
    }

    public String getState() {
        return holds ? role.until().isPresent() ? "緊急（期限あり）" : "有効" : "終了";
    }

    public String getTone() {
        return holds ? role.until().isPresent() ? "heed" : "done" : "";
    }

    public String getGiven() {
        return JapaneseDate.withTime(role.since()) + "　" + names.get(role.givenBy());
    }

    public String getEnded() {
        return role.endedAt().map(at -> JapaneseDate.withTime(at) + "　" + names.get(role.endedBy().orElse("")))
            .or(() -> role.until().map(until -> JapaneseDate.withTime(until) + (holds ? "に自動で終わります" : "　期限により終了"))).orElse("");
    }
}
