package jp.madoguchi.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.madoguchi.account.MemberCount;
import jp.madoguchi.account.MyFacility;
import jp.madoguchi.account.signin.SignedIn;
import jp.madoguchi.account.signin.Standing;
import jp.madoguchi.notice.NoticeRow;
import jp.madoguchi.platform.NextStep;
import jp.madoguchi.platform.NextSteps;
import jp.madoguchi.platform.outbox.SentMessage;
import jp.madoguchi.platform.outbox.SentMessages;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.TimePlace;
import jp.madoguchi.platform.web.Visit;

/** マイページ: what must I do next, by when? Then what is with the office, then the rest. */
@Named
@RequestScoped
public class MyPage {

    private static final int NOTICES = 5;
    private static final int LETTERS = 3;

    @Inject
    HttpServletRequest request;

    @Inject
    Visit visit;

    @Inject
    @Any
    Instance<NextSteps> rooms;

    @Inject
    NoticesForFacility notices;

    @Inject
    MemberCount members;

    @Inject
    SentMessages sent;

    private Standing standing;
    private List<NextStep> steps;
    private List<NoticeRow> news = List.of();
    private List<SentMessage> letters;
    private long memberCount;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.USE_ACCOUNT);
        standing = SignedIn.standing(request).orElseThrow();
        steps = rooms.stream().flatMap(room -> room.of(visit.caller()).stream()).sorted(NextStep.IN_ORDER).toList();
        letters = sent.to(standing.person(), TimePlace.NEWEST, LETTERS);
        standing.facility().ifPresent(this::load);
    }

    private void load(MyFacility facility) {
        memberCount = members.of(facility.id());
        news = notices.of(facility, NOTICES);
    }

    public List<NextStep> getSteps() {
        return steps.stream().filter(step -> !step.isWithTheOffice()).toList();
    }

    public List<NextStep> getUnderWay() {
        return steps.stream().filter(NextStep::isWithTheOffice).toList();
    }

    public MyFacility getFacility() {
        return standing.facility().orElse(null);
    }

    public boolean isCoordinator() {
        return standing.facilities().stream().anyMatch(facility -> facility.roles().contains(Role.COORDINATOR));
    }

    public long getMemberCount() {
        return memberCount;
    }

    public List<NoticeRow> getNews() {
        return news;
    }

    public List<SentMessage> getLetters() {
        return letters;
    }

    /** By PIN and card, which are two things already. */
    public boolean isByCard() {
        return standing.strong() && !standing.second();
    }

    public boolean isSecond() {
        return standing.second();
    }
}
