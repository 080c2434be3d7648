package jp.madoguchi.subsidy.calculator;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.facility.scheme.RuleBooks;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.calendar.TypedDate;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.text.Refusal;
import jp.madoguchi.subsidy.assess.Assess;
import jp.madoguchi.subsidy.assess.Assessment;
import jp.madoguchi.subsidy.assess.Question;
import jp.madoguchi.subsidy.programme.Listing;
import jp.madoguchi.subsidy.programme.ProgrammeBook;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;

/** One visit to the calculator: what its address says, and what comes of it. */
@RequestScoped
public class CalculatorVisit {

    @Inject
    HttpServletRequest request;

    @Inject
    ProgrammeBooks books;

    @Inject
    RuleBooks rules;

    @Inject
    PublicApplicant register;

    @Inject
    Clock clock;

    private CalculatorAddress address;
    private ProgrammeBook book;
    private Instant now;
    private Optional<LocalDate> day;
    private Instant at;
    private Optional<Reading<FacilityCode>> code;
    private Optional<Registered> facility;
    private Optional<Listing> chosen;
    private Bill bill;
    private Optional<Assessment> assessment;

    @PostConstruct
    void load() {
        address = CalculatorAddress.of(request.getParameterMap());
        now = clock.instant();
        day = Optional.of(address.on()).filter(typed -> !typed.isEmpty()).flatMap(typed -> TypedDate.of(typed).understood());
        at = day.map(JapanTime::endOf).orElse(now);
        book = day.isPresent() ? books.asOf(at) : books.current();
        code = address.code().isEmpty() ? Optional.empty() : Optional.of(FacilityCode.of(address.code()));
        facility = code.flatMap(Reading::understood).flatMap(understood -> register.find(understood, at));
        chosen = book.programme(address.programme());
        bill = chosen.map(listing -> Bill.of(address, listing)).orElse(Bill.NONE);
        assessment = assessed();
    }

    CalculatorAddress address() {
        return address;
    }

    ProgrammeBook book() {
        return book;
    }

    Instant now() {
        return now;
    }

    /** Now, or the end of the day that is asked about. */
    Instant at() {
        return at;
    }

    /** Where another day than today is asked about. */
    Optional<LocalDate> day() {
        return day;
    }

    Optional<Refusal> codeRefusal() {
        return code.flatMap(Reading::refused);
    }

    /** A code of nobody; where its check digit is wrong it is doubtful besides. */
    Optional<FacilityCode> unknownCode() {
        return facility.isPresent() ? Optional.empty() : code.flatMap(Reading::understood);
    }

    Optional<Registered> facility() {
        return facility;
    }

    /** What was said, what the register says, or whom the chosen row is for. */
    Optional<FacilityKind> kind() {
        return FacilityKind.of(address.kind()).or(() -> facility.map(found -> FacilityKind.of(found.entry().type())))
            .or(() -> chosen.map(FacilityKind::of));
    }

    /** Who asks, as far as it was said; else whom the row is for. */
    String facilityLabel() {
        return facility.map(found -> found.entry().name() + "（" + found.entry().type().getLabel() + "）")
            .or(() -> FacilityKind.of(address.kind()).map(FacilityKind::getLabel))
            .or(() -> chosen.map(listing -> listing.programme().facilityClass().getLabel())).orElse("");
    }

    Optional<Listing> chosen() {
        return chosen;
    }

    Bill bill() {
        return bill;
    }

    /** The form was sent without an amount. */
    boolean isSentEmpty() {
        return chosen.isPresent() && bill.isBlank() && !address.amount().isEmpty() && request.getParameter("more") == null;
    }

    /** Nothing before a programme is chosen and a cost is understood. */
    Optional<Assessment> assessment() {
        return assessment;
    }

    private Optional<Assessment> assessed() {
        return chosen.filter(listing -> bill.isShortEnough() && bill.isUnderstood() && !bill.isBlank()).map(listing -> {
            Question asked = new Question(listing.programme().id(), bill.costs(), Optional.empty(), Optional.empty(), facility.map(PublicApplicant::of), at);
            return Assess.of(asked, book, rules.current());
        });
    }
}
