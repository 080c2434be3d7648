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
import jp.madoguchi.subsidy.programme.ProgrammeBook;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;

/** The day a machine asks about: 2026-01-15, or to the second 2026-01-31T23:59:59+09:00; none is now. */
@ApplicationScoped
public class AskedDay {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MOMENT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T.{1,30}");

    /** @param past whether figures count that were published by then; else those of now do */
    record Asked(Instant at, boolean past) {
    }

    @Inject
    ProgrammeBooks books;

    @Inject
    Clock clock;

    ProgrammeBook book(Asked asked) {
        return asked.past() ? books.knownOn(asked.at()) : books.current();
    }

    Optional<Asked> of(String typed) {
        Instant now = clock.instant();
        if (typed == null) {
            return Optional.of(new Asked(now, false));
        }
        try {
            return at(typed).map(at -> new Asked(at, at.isBefore(now)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** What was known at the end of a day is what is known of it. */
    private static Optional<Instant> at(String typed) {
        if (DAY.matcher(typed).matches()) {
            return Optional.of(LocalDate.parse(typed).plusDays(1).atStartOfDay(JapanTime.ZONE).toInstant().minusSeconds(1));
        }
        return MOMENT.matcher(typed).matches() ? Optional.of(OffsetDateTime.parse(typed).toInstant()) : Optional.empty();
    }

    static Response refused(String name) {
        return ApiProblem.of(400, "日付を読み取れません", name + "は2026-01-15または2026-01-31T23:59:59+09:00のように書いてください。");
    }
}
