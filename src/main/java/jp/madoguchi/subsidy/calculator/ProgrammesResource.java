package jp.madoguchi.subsidy.calculator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;

/** Every programme that is known on a day, with its figures. */
@Path("/programmes")
@RequestScoped
public class ProgrammesResource {

    @Inject
    ProgrammeBooks books;

    @Inject
    AskedDay days;

    @GET
    @Produces("application/json;charset=UTF-8")
    public Response on(@QueryParam("asOf") String asOf, @Context Request request) {
        Optional<Instant> asked = days.of(asOf);
        if (asked.isEmpty()) {
            return AskedDay.refused("asOf");
        }
        JsonArrayBuilder programmes = Json.createArrayBuilder();
        books.asOf(asked.get()).programmes()
            .forEach(listing -> programmes.add(ProgrammeJson.of(listing, asked.get())));
        return Kept.answer(programmes.build().toString(), request);
    }
}
