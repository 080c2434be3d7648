package jp.madoguchi.account.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** 仮登録 as the reviewers see them: those that wait, oldest first; those decided, newest first; and the one in the address. */
@Named
@RequestScoped
public class RegistrationsPage {

    private static final int MOST = 100;
    private static final int SIMILAR = 10;

    @Inject
    HttpServletRequest request;

    @Inject
    RegistrationViews views;

    @Inject
    Facilities facilities;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    private boolean open;
    private List<RegistrationView> rows;
    private RegistrationView one;
    private List<Registered> similar = List.of();

    @PostConstruct
    void load() {
        visit.caller().require(Permission.DECIDE_REGISTRATION);
        open = !"decided".equals(request.getParameter("show"));
        rows = views.list(open, MOST + 1);
        one = Optional.ofNullable(request.getParameter("id")).flatMap(views::find).orElse(null);
        if (one != null && one.isOpen()) {
            similar = similarTo(one);
        }
    }

    /** By the number, whatever kind it is; by the name, without what many share. */
    private List<Registered> similarTo(RegistrationView registration) {
        AsOf today = AsOf.today(clock);
        Stream<Registered> numbered = registration.registration().identifier().stream().flatMap(number -> facilities.search(number.number(), today, SIMILAR).stream());
        Stream<Registered> named = facilities.named(registration.getBody().name(), today, SIMILAR).stream();
        Map<Long, Registered> all = Stream.concat(numbered, named)
            .collect(Collectors.toMap(Registered::id, facility -> facility, (first, second) -> first, LinkedHashMap::new));
        return List.copyOf(all.values());
    }

    public boolean isAsked() {
        return request.getParameter("id") != null;
    }

    /** What the address says was done a moment ago. */
    public boolean isDone() {
        return request.getParameter("done") != null && one != null && !one.isOpen();
    }

    /** Somebody else decided while this one was writing: the words that were not used, or none. */
    public String getUnused() {
        boolean late = request.getMethod().equals("POST") && one != null && !one.isOpen();
        return late ? Stream.of("evidence", "why").map(request::getParameter).filter(Objects::nonNull).findFirst().orElse("") : "";
    }

    public boolean isOpen() {
        return open;
    }

    public List<RegistrationView> getRows() {
        return rows.subList(0, Math.min(MOST, rows.size()));
    }

    public boolean isMore() {
        return rows.size() > MOST;
    }

    public RegistrationView getOne() {
        return one;
    }

    public List<Registered> getSimilar() {
        return similar;
    }
}
