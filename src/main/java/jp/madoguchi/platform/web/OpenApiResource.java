package jp.madoguchi.platform.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;

/** What machines may ask, told to machines. */
@Path("/openapi.json")
public class OpenApiResource {

    @GET
    @Produces("application/json;charset=UTF-8")
    public byte[] told() throws IOException {
        try (InputStream in = OpenApiResource.class.getResourceAsStream("openapi.json")) {
            return in.readAllBytes();
        }
    }
}
