package jp.madoguchi.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.platform.Aside;
import jp.madoguchi.platform.Memo;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The business calendar with the overrides of the database, read again every few seconds. */
@ApplicationScoped
public class OfficeCalendar {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Aside aside;

    /** 内閣府 publishes next year's equinoxes each February; until then later days are 予定. */
    @Inject
    @ConfigProperty(name = "madoguchi.holidays.announced.until", defaultValue = "2027-12-31")
    LocalDate announcedUntil;

    private final Memo<BusinessCalendar> calendar = new Memo<>(Duration.ofSeconds(5), () -> aside.read(this::rows));

    public BusinessCalendar current() {
        return calendar.get();
    }

    private BusinessCalendar rows() {
        List<CalendarOverride> overrides = entities
            .createQuery("select d from HolidayOverride d", HolidayOverride.class)
            .getResultStream()
            .map(HolidayOverride::override)
            .toList();
        return new BusinessCalendar(new Holidays(announcedUntil), overrides);
    }
}
