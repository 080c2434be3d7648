package jp.madoguchi.account.staff;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** 緊急の役割 as it is shown: who asked for whom, and what became of it. */
public final class LoanRow {

    private final RoleLoan loan;
    private final Map<String, String> names;
    private final Instant now;
    private final Optional<StaffRole> given;

    LoanRow(RoleLoan loan, Optional<StaffRole> given, Map<String, String> names, Instant now) {
        this.loan = loan;
        this.given = given;
        this.names = names;
        this.now = now;
    }

    private String name(long person) {
        return names.get("p" + person);
    }

    public long getId() {
        return loan.getId();
    }

    public long getPersonId() {
        return loan.personId();
    }

    public String getPerson() {
        return name(loan.personId());
    }

    public String getDuty() {
        return loan.duty().getText();
    }

    public String getHours() {
        return loan.getHours() + "時間";
    }

    public String getWhy() {
        return loan.getWhy();
    }

    public String getAsked() {
        return JapaneseDate.withTime(loan.askedAt()) + "　" + name(loan.askedBy());
    }

    public String getDecided() {
        return loan.decidedAt().map(at -> JapaneseDate.withTime(at) + "　" + name(loan.decidedBy().orElseThrow())).orElse("");
    }

    public boolean isOpen() {
        return loan.isOpenAt(now);
    }

    public boolean isHolding() {
        return given.filter(role -> role.holdsAt(now)).isPresent();
    }

    public String getState() {
        if (isOpen()) {
            return "承認待ち";
        }
        return loan.decidedAt().isEmpty() ? "期限切れ" : !loan.isGranted() ? "見送り" : isHolding() ? "有効" : "終了";
    }

    public String getTone() {
        return isOpen() ? "waiting" : isHolding() ? "heed" : "";
    }

    public String getUntil() {
        return given.flatMap(role -> role.endedAt().or(role::until)).map(JapaneseDate::withTime).orElse("");
    }
}
