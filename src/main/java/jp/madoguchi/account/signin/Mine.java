package jp.madoguchi.account.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.account.MyFacility;
import jp.madoguchi.account.StaffRole;
import jp.madoguchi.platform.Section;

/** What the head of every page shows to whoever has signed in. */
@Named
@RequestScoped
public class Mine {

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private Optional<Standing> standing() {
        return SignedIn.standing(request);
    }

    public MyFacility getFacility() {
        return standing().flatMap(Standing::facility).orElse(null);
    }

    public List<MyFacility> getFacilities() {
        return standing().map(Standing::facilities).orElse(List.of());
    }

    public boolean isSeveral() {
        return getFacilities().size() > 1;
    }

    public String getOffice() {
        return standing().map(Standing::office).orElse(List.of()).stream().map(Mine::text).distinct().collect(Collectors.joining("、"));
    }

    private static String text(StaffRole role) {
        return role.section().map(Section::getLabel).map(section -> section + " ").orElse("") + role.getRole().getLabel();
    }

    /** Whether the staff's pages are open to him. */
    public boolean isDesk() {
        return standing().map(found -> Counter.DESK.isOpenTo(found.caller(clock.instant()))).orElse(false);
    }

    /** Until he is taken for gone. */
    public long getSecondsLeft() {
        return standing().map(found -> Duration.between(clock.instant(), found.endsAt()).toSeconds()).orElse(0L);
    }
}
