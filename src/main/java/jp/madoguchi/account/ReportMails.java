package jp.madoguchi.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.ContactLine;
import jp.madoguchi.platform.outbox.Outbox;
import jp.madoguchi.platform.Site;

/** Tells the answer to a report: by mail, and by letter to the facility's address where the reporter has no mail. */
@ApplicationScoped
class ReportMails {

    @Inject
    People people;

    @Inject
    Facilities facilities;

    @Inject
    Outbox outbox;

    @Inject
    ContactLine contact;

    @Inject
    Site site;

    @Inject
    Clock clock;

    void answer(FactReport report, Instant now) {
        Person reporter = people.get(report.personId());
        Map<Long, Registered> known = facilities.withIds(Set.of(report.facilityId()), AsOf.today(clock));
        Optional<Registered> facility = Optional.ofNullable(known.get(report.facilityId()));
        String subject = "【登録内容】ご連絡にお答えします（受付番号 " + report.getNumber() + "）";
        String body = body(report, reporter, facility.map(found -> found.entry().name()).orElse(""));
        AccountMail.to(reporter, subject, body).ifPresentOrElse(
            mail -> outbox.mail(now, mail.envelope(), mail.body()).isFor(reporter.getId()),
            () -> facility.ifPresent(found ->
                outbox.letter(now, FacilityPost.envelope(found, reporter.getName() + " 様", subject), body).isFor(reporter.getId())));
    }

    private String body(FactReport report, Person reporter, String facility) {
        return """
            %s
            %s 様

            台帳の登録内容についてのご連絡を、ありがとうございました。次のとおりお答えします。

            受付番号　　%s
            受付日時　　%s
            項目　　　　%s

            ―― お答え ――
            %s
            ―――――――

            ―― ご連絡の内容 ――
            %s
            ―――――――――――

            お心当たりのないときや、ご不明の点は、お電話ください。
            %s　%s
            受付番号をお伝えいただくと、早くお調べできます。

            医療機関等向け総合ポータルサイト　%s
            """.formatted(facility, reporter.getName(), report.getNumber(), report.getReportedText(), report.getItem().getLabel(),
            report.getAnswer(), report.getWords(), contact.getName(), contact.getPhone(), site.address("/"));
    }
}
