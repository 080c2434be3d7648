package jp.madoguchi.home.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.platform.calendar.JapanTime;

/** One visit to the guide: what its address says, what the register adds to it, and how far it has come. */
@RequestScoped
public class GuideVisit {

    @Inject
    ExternalContext request;

    @Inject
    GuideByCode register;

    @Inject
    Clock clock;

    private GuideAddress address;
    private GuideReading reading;
    private Optional<PublicEntry> listed;
    private boolean asksForAnswer;

    @PostConstruct
    void load() {
        Map<String, String> parameters = request.getRequestParameterMap();
        address = GuideAddress.of(parameters);
        reading = new GuideReading(address, JapanTime.dateOf(clock.instant()));
        if (parameters.containsKey("code") && address.answers().isEmpty()) {
            reading.missCode();
        }
        listed = reading.code().flatMap(code -> register.on(reading.on(), code));
        asksForAnswer = "answer".equals(parameters.get("step"));
    }

    GuideAddress address() {
        return address;
    }

    GuideReading reading() {
        return reading;
    }

    Optional<PublicEntry> listed() {
        return listed;
    }

    Optional<FacilityType> type() {
        return listed.map(PublicEntry::getType).or(reading::type);
    }

    FacilityFacts facts() {
        return reading.facts(type().orElseThrow(), listed.map(PublicEntry::getStatus).orElse(FacilityStatus.ACTIVE));
    }

    /** Neither a code that was found nor a type: the visit begins. */
    boolean isStart() {
        return type().isEmpty() || reading.refusals().containsKey("code");
    }

    /** Where nothing need be asked, or the register knows the facility, the answer comes at once. */
    boolean isAnswered() {
        return !isStart() && reading.refusals().isEmpty() && (asksForAnswer || isByCodeOnly() || isElsewhere());
    }

    /** What the register knows is all there is to go by. */
    boolean isByCodeOnly() {
        return listed.isPresent() && address.typed("type").isEmpty();
    }

    /** 施術所 and 職域診療所 need not be asked anything: another portal serves them. */
    boolean isElsewhere() {
        return type().map(type -> !new GuideQuestions(type).isAny()).orElse(false);
    }
}
