package jp.madoguchi.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import jp.madoguchi.platform.calendar.JapanTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock on the wall. Demo and tests may set it; it runs on from there. Its zone is Japan's, whatever the machine's. */
@ApplicationScoped
public class HouseClock extends Clock {

    @Inject
    Site site;

    @Inject
    @ConfigProperty(name = "madoguchi.clock")
    Optional<String> start;

    private volatile Duration ahead = Duration.ZERO;

    @PostConstruct
    void setAtStart() {
        start.map(text -> OffsetDateTime.parse(text).toInstant()).ifPresent(this::moveTo);
    }

    public void moveTo(Instant instant) {
        if (!site.isDemo()) {
            throw new IllegalStateException("The clock of a production house is never set");
        }
        ahead = Duration.between(Instant.now(), instant);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    /** The world's time, which no demo can set: what people's own devices go by. */
    public Instant ofTheWorld() {
        return Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return JapanTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
