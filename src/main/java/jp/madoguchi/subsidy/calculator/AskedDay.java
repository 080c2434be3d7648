package jp.madoguchi.subsidy.calculator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.web.ApiProblem;

/** The day a machine asks about: 2026-01-15, or to the second 2026-01-31T23:59:59+09:00; none is now. */
@ApplicationScoped
public class AskedDay {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T.{1,30}");

    @Inject
    Clock clock;

    Optional<Instant> of(String typed) {
        if (typed == null) {
            return Optional.of(clock.instant());
        }
        try {
            return at(typed);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** What was known at the end of a day is what is known of it. */
    private static Optional<Instant> at(String typed) {
        if (DAY.matcher(typed).matches()) {
            return Optional.of(JapanTime.endOf(LocalDate.parse(typed)));
        }
        return MOMENT.matcher(typed).matches() ? Optional.of(OffsetDateTime.parse(typed).toInstant()) : Optional.empty();
    }

    static Response refused(String name) {
        return ApiProblem.of(400, "日付を読み取れません", name + "は2026-01-15または2026-01-31T23:59:59+09:00のように書いてください。");
    }
}
