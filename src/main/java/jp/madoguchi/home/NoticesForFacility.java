package jp.madoguchi.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.account.MyFacility;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.FacilityFile;
import jp.madoguchi.facility.FacilityFiles;
import jp.madoguchi.facility.scheme.OpenSchemes;
import jp.madoguchi.facility.scheme.RuleBooks;
import jp.madoguchi.notice.NoticeRow;
import jp.madoguchi.notice.Notices;
import jp.madoguchi.notice.NoticeTopic;
import jp.madoguchi.notice.TopicsOfUse;

/** The newest notices that concern a facility, by what is open to it today: one statement more than its file takes. */
@ApplicationScoped
public class NoticesForFacility {

    @Inject
    FacilityFiles files;

    @Inject
    RuleBooks rules;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    public List<NoticeRow> of(MyFacility facility, int most) {
        LocalDate today = LocalDate.now(clock);
        return files.open(facility.registered().identifier(), AsOf.on(today))
            .map(file -> notices.newestOn(topics(file, today), most)).orElse(List.of());
    }

    private Set<NoticeTopic> topics(FacilityFile file, LocalDate day) {
        return TopicsOfUse.of(file.registered().entry().type(), OpenSchemes.on(file.facts(), day, rules.current()));
    }
}
