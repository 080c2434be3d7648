package jp.madoguchi.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import jp.madoguchi.platform.Aside;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.Memo;
import jp.madoguchi.platform.calendar.OfficeCalendar;

/** The call centre today, as every page's foot shows it. */
@Named("callCentre")
@ApplicationScoped
public class CallCentreNow implements ContactLine {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Aside aside;

    @Inject
    OfficeCalendar calendar;

    @Inject
    Clock clock;

    private final Memo<CallCentre> today = new Memo<>(Duration.ofSeconds(5), () -> aside.read(this::row));
    /** Empty while the lines are open. Asked three times by each page. */
    private final Memo<Optional<ZonedDateTime>> nextOpening = new Memo<>(Duration.ofSeconds(1), this::whenClosed);

    /** Known from the first moment, so that even an error page without a database can name the number. */
    void learn(@Observes @Initialized(ApplicationScoped.class) Object opening) {
        today.get();
    }

    private CallCentre row() {
        return entities
            .createQuery("select c from CallCentre c where c.validFrom <= :day and (c.validTo is null or c.validTo >= :day)",
                CallCentre.class)
            .setParameter("day", LocalDate.now(clock))
            .getSingleResult();
    }

    @Override
    public String getName() {
        return today.get().name();
    }

    @Override
    public String getPhone() {
        return today.get().phone();
    }

    @Override
    public String getPhoneNote() {
        return today.get().phoneNote();
    }

    @Override
    public String getPhoneLink() {
        return "tel:" + getPhone().replace("-", "");
    }

    @Override
    public String getHours() {
        return today.get().hours().text();
    }

    @Override
    public String getSayFirst() {
        return today.get().sayFirst();
    }

    public boolean isOpen() {
        return nextOpening.get().isEmpty();
    }

    public String getOpenSentence() {
        return isOpen() ? "ただいま受付中です。" : "ただいま受付時間外です。";
    }

    /** When to call instead; nothing while it is open. */
    public String getNextSentence() {
        return nextOpening.get()
            .map(next -> "次の受付は" + JapaneseDate.near(next.toLocalDate()) + hour(next) + "からです。")
            .orElse("");
    }

    private static String hour(ZonedDateTime at) {
        return at.getHour() + "時" + (at.getMinute() == 0 ? "" : at.getMinute() + "分");
    }

    private Optional<ZonedDateTime> whenClosed() {
        CallCentreHours hours = today.get().hours();
        ZonedDateTime now = ZonedDateTime.now(clock);
        return hours.openAt(now, calendar.current()) ? Optional.empty() : Optional.of(hours.nextOpening(now, calendar.current()));
    }
}
