package jp.madoguchi.subsidy.calculator;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import jp.madoguchi.subsidy.assess.Assessment;
import jp.madoguchi.subsidy.assess.Because;
import jp.madoguchi.subsidy.assess.Step;
import jp.madoguchi.subsidy.assess.Steps;

/** An answer for machines. Names and meanings: openapi.json. */
final class AssessmentJson {

    private AssessmentJson() {
    }

    static JsonObject of(Assessment assessment) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        Steps.of(assessment).forEach(step -> steps.add(step(step)));
        JsonArrayBuilder alternatives = Json.createArrayBuilder();
        assessment.alternatives().forEach(listing -> alternatives.add(listing.programme().id()));
        return Json.createObjectBuilder()
            .add("programme", assessment.question().programme())
            .add("edition", assessment.edition())
            .add("amountYen", assessment.amount().amount())
            .add("eligibleYen", assessment.eligible().amount())
            .add("steps", steps)
            .add("refusals", reasons(assessment, assessment.refusals()))
            .add("conditions", reasons(assessment, assessment.conditions()))
            .add("alternatives", alternatives)
            .build();
    }

    private static JsonObject step(Step step) {
        return Json.createObjectBuilder()
            .add("kind", step.kind().name())
            .add("text", step.text())
            .add("yen", step.figure().<JsonValue>map(yen -> Json.createValue(yen.amount())).orElse(JsonValue.NULL))
            .add("source", step.source())
            .add("decision", step.decision())
            .build();
    }

    private static JsonArrayBuilder reasons(Assessment assessment, List<Because> reasons) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        reasons.forEach(because -> array.add(Json.createObjectBuilder()
            .add("reason", because.reason().name())
            .add("text", because.getText())
            .add("source", assessment.origin(because))
            .add("decision", because.getClause().getDecision())));
        return array;
    }
}
