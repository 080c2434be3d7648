package jp.madoguchi.account.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** One 仮登録 as pages show it. */
public record RegistrationView(Registration registration, LocalDate due, LocalDate today) {

    public String getNumber() {
        return registration.getNumber();
    }

    public RegistrationState getState() {
        return registration.getState();
    }

    public boolean isOpen() {
        return registration.isOpen();
    }

    public NewBody getBody() {
        return registration.body();
    }

    public String getIdentifierText() {
        return registration.identifier().map(number -> number.number() + "（" + number.kind().getLabel() + "）").orElse("（番号なし）");
    }

    public String getDoubt() {
        return registration.identifier().flatMap(TypedNumber::doubt).isPresent() ? "最後の1桁（検証番号）が合わない番号です。" : "";
    }

    public String getKind() {
        return registration.identifier().map(Identifier::kind).map(Enum::name).orElse("");
    }

    public String getAskedText() {
        return JapaneseDate.withTime(registration.askedAt());
    }

    public String getDueText() {
        return JapaneseDate.withWeekday(due);
    }

    /** The day promised has gone by. */
    public boolean isLate() {
        return isOpen() && due.isBefore(today);
    }

    public long getAge() {
        return Math.max(0, ChronoUnit.DAYS.between(JapanTime.dateOf(registration.askedAt()), today));
    }

    public String getDecidedText() {
        return registration.decidedAt().map((Instant at) -> JapaneseDate.withTime(at)).orElse("");
    }

    public String getDecidedBy() {
        return registration.getDecidedBy();
    }

    public String getEvidence() {
        return registration.getEvidence();
    }
}
