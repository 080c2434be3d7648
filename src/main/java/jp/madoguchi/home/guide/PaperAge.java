package jp.madoguchi.home.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.madoguchi.platform.calendar.JapanTime;

/** How old whoever was 65 when claims became electronic is by now: およそ77歳 in November 2023, as the papers of 令和5年度 say. */
@Named
@RequestScoped
public class PaperAge {

    private static final LocalDate COUNTED_ON = LocalDate.of(2023, 11, 1);
    private static final int AGE_THEN = 77;

    @Inject
    Clock clock;

    public long getToday() {
        return on(JapanTime.dateOf(clock.instant()));
    }

    static long on(LocalDate day) {
        return AGE_THEN + ChronoUnit.YEARS.between(COUNTED_ON, day);
    }
}
