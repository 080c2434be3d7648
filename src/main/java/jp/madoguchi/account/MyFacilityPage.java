package jp.madoguchi.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.account.signin.SignedIn;
import jp.madoguchi.account.signin.Standing;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Fact;
import jp.madoguchi.facility.FacilityFile;
import jp.madoguchi.facility.FacilityFiles;
import jp.madoguchi.facility.KnownFact;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.web.Visit;

/** 登録内容: all that the register knows of the facility the caller stands for. */
@Named
@RequestScoped
public class MyFacilityPage {

    @Inject
    HttpServletRequest request;

    @Inject
    Visit visit;

    @Inject
    FacilityFiles files;

    @Inject
    Clock clock;

    private FacilityFile file;

    @PostConstruct
    void load() {
        if (visit.caller().facility() != 0) {
            visit.caller().require(Permission.READ_FACILITY);
            file = SignedIn.standing(request).flatMap(Standing::facility)
                .flatMap(facility -> files.open(facility.registered().identifier(), AsOf.today(clock))).orElse(null);
        }
    }

    public String period(Fact fact) {
        return text(fact.from()) + "から" + fact.to().map(end -> text(end) + "まで").orElse("")
            + fact.circumstanceEnded().map(day -> "\n事情の終わり：" + text(day)).orElse("");
    }

    /** On which day we came to know it; who of the office it was is not told. */
    public String noted(KnownFact said) {
        return text(JapanTime.dateOf(said.revision().getInForceAt().toInstant()));
    }

    public String text(LocalDate day) {
        return JapaneseDate.full(day);
    }

    public String getDesignatedText() {
        return file.registered().entry().designatedOn().map(JapaneseDate::full).orElse("（登録なし）");
    }

    public FacilityFile getFile() {
        return file;
    }
}
