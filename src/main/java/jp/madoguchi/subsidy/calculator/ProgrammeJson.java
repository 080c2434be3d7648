package jp.madoguchi.subsidy.calculator;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.ComponentCaps;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.Listing;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Window;

/** A programme for machines. Names and meanings: openapi.json. */
final class ProgrammeJson {

    private ProgrammeJson() {
    }

    static JsonObject of(Listing listing, Instant at) {
        Offer offer = listing.offer();
        Figures figures = listing.programme().figures();
        Window window = offer.window().orElseThrow();
        JsonObjectBuilder json = Json.createObjectBuilder()
            .add("id", listing.programme().id())
            .add("title", offer.getTitle())
            .add("fiscalYear", offer.year().year())
            .add("scheme", offer.scheme())
            .add("facilityClass", listing.programme().facilityClass().name())
            .add("audience", offer.terms().audience().name())
            .add("fund", offer.words().fund())
            .add("rate", figures.rate().toString());
        listing.programme().readers().ifPresentOrElse(readers -> json.add("readerUnits", readers), () -> json.addNull("readerUnits"));
        return json
            .add("printedBaseYen", yen(figures.printedBase()))
            .add("costCapYen", yen(figures.costCap()))
            .add("awardCapYen", figures.awardCap().amount())
            .add("deviceComponentCapYen", yen(figures.caps().map(ComponentCaps::device)))
            .add("systemComponentCapYen", yen(figures.caps().map(ComponentCaps::system)))
            .add("opens", window.opens().toString())
            .add("closes", window.closes().toString())
            .add("status", status(window.on(at)))
            .add("source", offer.source().toString())
            .add("decision", offer.source().decision())
            .add("edition", offer.edition())
            .build();
    }

    private static JsonValue yen(Optional<Yen> amount) {
        return amount.<JsonValue>map(yen -> Json.createValue(yen.amount())).orElse(JsonValue.NULL);
    }

    private static String status(Window.Status status) {
        return switch (status) {
            case NOT_YET -> "notYet";
            case OPEN -> "open";
            case CLOSED -> "closed";
        };
    }
}
