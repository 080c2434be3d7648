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
import java.util.regex.Pattern;
import jp.madoguchi.platform.text.Refusal;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.web.ApiProblem;

/** The public facts of a facility on a day: its entry, whoever brought it, and no fact that it declared to us. */
@Path("/facilities/{code}")
@RequestScoped
public class FacilityResource {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    /** 明治元年 */
    private static final int FIRST_YEAR = 1868;

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
        Optional<LocalDate> day = asOf == null ? Optional.of(LocalDate.now(clock)) : dayOf(asOf);
        return day.map(asked -> answer(code.understood().orElseThrow(), asked))
            .orElseGet(() -> ApiProblem.of(400, "日付を読み取れません", "asOfは2024-12-01のように、1868年からあとの日を書いてください。"));
    }

    private static Optional<LocalDate> dayOf(String typed) {
        if (!DAY.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() >= FIRST_YEAR);
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
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
