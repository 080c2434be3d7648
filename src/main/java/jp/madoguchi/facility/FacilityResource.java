package jp.madoguchi.facility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import jp.madoguchi.platform.text.Refusal;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.web.ApiProblem;

/** The public facts of a facility on a day: what the lists of 厚生局 print, and nothing that it declared to us. */
@Path("/facilities/{code}")
@RequestScoped
public class FacilityResource {

    @Inject
    Facilities facilities;

    @Inject
    Clock clock;

    @GET
    @Produces("application/json;charset=UTF-8")
    public Response on(@PathParam("code") String typed, @QueryParam("asOf") String asOf) {
        Reading<FacilityCode> code = FacilityCode.of(typed);
        if (code.refused().isPresent()) {
            return refused(code.refused().get());
        }
        try {
            LocalDate day = asOf == null ? LocalDate.now(clock) : LocalDate.parse(asOf);
            return answer(code.understood().orElseThrow(), day);
        } catch (DateTimeParseException noDay) {
            return ApiProblem.of(400, "日付を読み取れません", "asOfは2024-12-01のように書いてください。");
        }
    }

    /** Ten digits that can be nobody's code are asked for in good faith. */
    private static Response refused(Refusal refusal) {
        boolean digits = refusal.reason() == FacilityCodeReason.NO_SUCH_PREFECTURE || refusal.reason() == FacilityCodeReason.NO_SUCH_POINT_TABLE;
        return ApiProblem.of(digits ? 404 : 400, "医療機関等コードではありません", refusal.message());
    }

    private Response answer(FacilityCode code, LocalDate day) {
        Optional<Registered> found = facilities.find(Identifier.of(code), AsOf.on(day));
        return found.map(facility -> Response.ok(json(code, facility.entry(), day)).build())
            .orElseGet(() -> ApiProblem.of(404, "医療機関等が見つかりません", day + "に医療機関等コード" + code + "の医療機関等は台帳にありません。"));
    }

    private static String json(FacilityCode code, Entry entry, LocalDate day) {
        return Json.createObjectBuilder()
            .add("code", code.digits())
            .add("asOf", day.toString())
            .add("name", entry.name())
            .add("type", entry.type().name())
            .add("typeName", entry.type().getLabel())
            .add("prefecture", entry.prefecture().getLabel())
            .add("address", entry.address())
            .add("status", entry.status().name())
            .add("statusName", entry.status().getLabel())
            .build().toString();
    }
}
