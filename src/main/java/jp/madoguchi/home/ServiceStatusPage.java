package jp.madoguchi.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import jp.madoguchi.platform.DatabaseSign;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.outbox.OutboxHealth;

/** Whether the counter is open: asked anew for each visitor, never from memory. */
@Named
@RequestScoped
public class ServiceStatusPage {

    @Inject
    DatabaseSign database;

    @Inject
    OutboxHealth outbox;

    @Inject
    Clock clock;

    private boolean databaseUp;
    private boolean mailFlowing;
    private String asOf;

    @PostConstruct
    void load() {
        databaseUp = database.answers();
        mailFlowing = databaseUp && !outbox.isLate(clock.instant());
        asOf = JapaneseDate.withTime(clock.instant());
    }

    public boolean isDatabaseUp() {
        return databaseUp;
    }

    public boolean isMailFlowing() {
        return mailFlowing;
    }

    public String getAsOf() {
        return asOf;
    }
}
