package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.calendar.OfficeCalendar;

/** By when a 仮登録 is answered. */
@ApplicationScoped
class AnswerDue {

    private static final int BUSINESS_DAYS = 5;

    @Inject
    OfficeCalendar calendar;

    LocalDate of(Instant askedAt) {
        return calendar.current().plusBusinessDays(JapanTime.dateOf(askedAt), BUSINESS_DAYS);
    }
}
