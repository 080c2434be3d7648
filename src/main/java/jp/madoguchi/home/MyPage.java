package jp.madoguchi.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.MemberCount;
import jp.madoguchi.account.MyFacility;
import jp.madoguchi.account.signin.SignedIn;
import jp.madoguchi.account.signin.Standing;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.FacilityFile;
import jp.madoguchi.facility.FacilityFiles;
import jp.madoguchi.facility.scheme.OpenSchemes;
import jp.madoguchi.facility.scheme.RuleBooks;
import jp.madoguchi.notice.NoticeRow;
import jp.madoguchi.notice.Notices;
import jp.madoguchi.notice.TopicsOfUse;
import jp.madoguchi.platform.NextStep;
import jp.madoguchi.platform.NextSteps;
import jp.madoguchi.platform.outbox.SentMessage;
import jp.madoguchi.platform.outbox.SentMessages;
import jp.madoguchi.platform.Permission;
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
    FacilityFiles files;

    @Inject
    RuleBooks rules;

    @Inject
    Notices notices;

    @Inject
    MemberCount members;

    @Inject
    SentMessages sent;

    @Inject
    Clock clock;

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
        LocalDate today = LocalDate.now(clock);
        Optional<FacilityFile> file = files.open(facility.registered().identifier(), AsOf.on(today));
        news = file.map(known -> notices.newestOn(TopicsOfUse.of(facility.registered().entry().type(),
            OpenSchemes.on(known.facts(), today, rules.current())), NOTICES)).orElse(List.of());
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

    public long getMemberCount() {
        return memberCount;
    }

    public List<NoticeRow> getNews() {
        return news;
    }

    public List<SentMessage> getLetters() {
        return letters;
    }

    public boolean isSecond() {
        return standing.second();
    }
}
