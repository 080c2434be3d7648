package jp.madoguchi.subsidy.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.facility.scheme.RuleBooks;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.web.ApiProblem;
import jp.madoguchi.subsidy.assess.Assess;
import jp.madoguchi.subsidy.assess.Costs;
import jp.madoguchi.subsidy.assess.Question;
import jp.madoguchi.subsidy.programme.Listing;
import jp.madoguchi.subsidy.programme.ProgrammeBook;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;

/** What would be paid for some costs: the answer of the calculator, for machines. */
@Path("/assessments")
@RequestScoped
public class AssessmentsResource {

    @Inject
    ProgrammeBooks books;

    @Inject
    RuleBooks rules;

    @Inject
    PublicApplicant register;

    @Inject
    AskedDay days;

    @GET
    @Produces("application/json;charset=UTF-8")
    public Response assess(@BeanParam AskedCosts asked, @Context Request request) {
        Optional<Instant> day = days.of(asked.on);
        if (day.isEmpty()) {
            return AskedDay.refused("on");
        }
        if (asked.programme == null) {
            return ApiProblem.of(400, "programmeがありません", "programmeに、/api/v1/programmesのidを書いてください。");
        }
        ProgrammeBook book = books.asOf(day.get());
        Optional<Listing> listing = book.programme(asked.programme);
        if (listing.isEmpty()) {
            return unknown(asked, book);
        }
        Reading<Costs> costs = asked.costs(listing.get().programme().figures().caps().isPresent());
        return costs.refused().map(refusal -> ApiProblem.of(400, "費用を読み取れません", refusal.message()))
            .orElseGet(() -> answer(asked, new Ask(listing.get(), costs.understood().orElseThrow(), day.get(), book), request));
    }

    private static Response unknown(AskedCosts asked, ProgrammeBook book) {
        return book.offer(asked.programme).filter(offer -> !offer.hasFigures())
            .map(offer -> ApiProblem.of(404, "金額は資料に記載なし", offer.getTitle() + "の金額は、資料に記載がありません。コールセンターへお問い合わせください。"))
            .orElseGet(() -> ApiProblem.of(404, "補助金が見つかりません", "idは/api/v1/programmesで確かめてください。"));
    }

    /** What was understood of the question. */
    private record Ask(Listing listing, Costs costs, Instant day, ProgrammeBook book) {
    }

    private Response answer(AskedCosts asked, Ask ask, Request request) {
        if (asked.facility == null) {
            return answer(ask, Optional.empty(), request);
        }
        Reading<FacilityCode> code = FacilityCode.of(asked.facility);
        if (code.refused().isPresent()) {
            return ApiProblem.of(400, "医療機関等コードではありません", code.refused().get().message());
        }
        Optional<Registered> facility = register.find(code.understood().orElseThrow(), ask.day());
        return facility.isPresent() ? answer(ask, facility, request)
            : ApiProblem.of(404, "医療機関等が見つかりません", "その日に、医療機関等コード" + code.understood().get() + "の医療機関等は台帳にありません。");
    }

    private Response answer(Ask ask, Optional<Registered> facility, Request request) {
        Question question = new Question(ask.listing().programme().id(), ask.costs(), Optional.empty(), Optional.empty(),
            facility.map(PublicApplicant::of), ask.day());
        return Kept.answer(AssessmentJson.of(Assess.of(question, ask.book(), rules.current())).toString(), request);
    }
}
