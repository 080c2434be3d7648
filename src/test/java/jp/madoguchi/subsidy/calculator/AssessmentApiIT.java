package jp.madoguchi.subsidy.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The money as machines ask for it, and the description they are given. */
@ExtendWith(SharedPortal.class)
class AssessmentApiIT {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        programme=R7-VISIT-CLINIC&device=100000&system=100000&on=2026-01-15             | 105000 | 141000 | []
        programme=R7-VISIT-HOSPITAL&device=60000&system=500000&on=2026-01-15            | 270000 | 541000 | []
        programme=R7-ONLINE-CHAIN&system=120001&on=2026-01-15                           | 60000  | 120001 | []
        programme=R2-FULL-HOSPITAL-2&cost=2500000&on=2022-01-15                         | 1001000| 2002000| []
        programme=R8-LIMITED&cost=50000&on=2026-12-01                                   | 31000  | 50000  | []
        programme=R7-VISIT-CLINIC&system=100000&on=2026-01-31T23:59:59%2B09:00          | 75000  | 100000 | []
        programme=R7-VISIT-CLINIC&system=100000&on=2026-02-01T00:00:00%2B09:00          | 0      | 100000 | [CLOSED]
        programme=R7-VISIT-CLINIC&system=100000&on=2025-03-31                           | 0      | 100000 | [NOT_OPEN_YET]
        programme=R8-VISIT-CLINIC&device=41000&on=2026-12-01&facility=1019900016        | 30000  | 41000  | []
        programme=R8-VISIT-HOSPITAL&device=41000&on=2026-12-01&facility=1019900016      | 0      | 41000  | [OTHER_CLASS]
        programme=R8-VISIT-CHAIN&device=41000&on=2026-12-01&facility=2349900015         | 20000  | 41000  | []
        programme=R8-VISIT-CLINIC&device=41000&on=2026-12-01&facility=0419900014        | 0      | 41000  | [FACILITY_CLOSED]
        programme=R8-VISIT-CLINIC&system=9999999999&device=9999999999&on=2026-12-01     | 128000 | 171000 | []
        """)
    void whatIsPaid(String question, long amount, long eligible, String refusals, Portal portal) {
        JsonNode answer = json(portal.get("/api/v1/assessments?" + question));

        assertThat(answer.get("amountYen").longValue()).isEqualTo(amount);
        assertThat(answer.get("eligibleYen").longValue()).isEqualTo(eligible);
        assertThat(answer.get("refusals").findValuesAsText("reason").toString()).isEqualTo(refusals);
        assertThat(answer.get("steps")).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        programme=R7-VISIT-CLINIC&device=1&on=2026-1-15       | 400
        programme=R7-VISIT-CLINIC&device=1&on=2026-02-30      | 400
        programme=R7-VISIT-CLINIC&device=-1                   | 400
        programme=R7-VISIT-CLINIC&device=1.5                  | 400
        programme=R7-VISIT-CLINIC&device=10000000000          | 400
        programme=R7-VISIT-CLINIC&cost=1                      | 400
        programme=R8-LIMITED&device=1                         | 400
        device=1                                              | 400
        programme=R7-VISIT-CLINIC&device=1&facility=12        | 400
        programme=R7-VISIT-CLINIC&device=1&facility=0110000007| 404
        programme=R9-VISIT-CLINIC&device=1                    | 404
        programme=R5-VISIT&device=1                           | 404
        """)
    void whatIsNotUnderstoodIsAProblem(String question, int status, Portal portal) {
        HttpResponse<String> answer = portal.get("/api/v1/assessments?" + question);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(json(answer).get("status").intValue()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15, R7-VISIT-CLINIC, open", "2026-01-31, R7-VISIT-CLINIC, open", "2026-02-01, R7-VISIT-CLINIC, closed",
        "2026-01-15, R8-VISIT-CLINIC, notYet", "2026-12-01, R8-VISIT-CLINIC, open", "2026-01-15, R2-FULL-CLINIC, closed"})
    void programmesOfADay(String day, String id, String status, Portal portal) {
        JsonNode programmes = json(portal.get("/api/v1/programmes?asOf=" + day));

        assertThat(programmes).hasSize(26).filteredOn(programme -> programme.get("id").textValue().equals(id))
            .singleElement().satisfies(programme -> assertThat(programme.get("status").textValue()).isEqualTo(status));
    }

    @Test
    void mayBeKeptForAMinute(Portal portal) {
        HttpResponse<String> first = portal.get("/api/v1/programmes?asOf=2026-01-15");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("public", "max-age=60").doesNotContain("no-store");
        assertThat(portal.get("/api/v1/programmes?asOf=2026-01-15", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(portal.get("/api/v1/programmes?asOf=2026-02-01", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsAnsweredIsWhatIsDescribed(Portal portal) {
        JsonNode told = json(portal.get("/api/v1/openapi.json"));
        JsonNode schemas = told.get("components").get("schemas");

        assertThat(names(told.get("paths"))).containsExactlyInAnyOrder("/programmes", "/assessments", "/facilities/{code}");
        json(portal.get("/api/v1/programmes")).forEach(programme -> isDescribed(programme, schemas.get("Programme")));
        JsonNode refused = json(portal.get("/api/v1/assessments?programme=R7-VISIT-CLINIC&device=1&facility=1019900016"));
        isDescribed(refused, schemas.get("Assessment"));
        assertThat(refused.get("refusals")).isNotEmpty().allSatisfy(no -> isDescribed(no, schemas.get("Reason")));
        isDescribed(json(portal.get("/api/v1/facilities/1019900016")), schemas.get("Facility"));
    }

    private static void isDescribed(JsonNode answer, JsonNode schema) {
        List<String> required = new ArrayList<>();
        schema.get("required").forEach(name -> required.add(name.textValue()));
        assertThat(names(answer)).containsExactlyInAnyOrderElementsOf(required).containsExactlyInAnyOrderElementsOf(names(schema.get("properties")));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
