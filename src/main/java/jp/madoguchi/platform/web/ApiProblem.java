package jp.madoguchi.platform.web;

import jakarta.json.Json;
import jakarta.ws.rs.core.Response;

/** What went wrong, for machines and whoever reads their logs (RFC 9457). */
public final class ApiProblem {

    private static final String TYPE = "application/problem+json;charset=UTF-8";

    private ApiProblem() {
    }

    public static Response of(int status, String title, String detail) {
        String body = Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", title)
            .add("status", status)
            .add("detail", detail)
            .build().toString();
        return Response.status(status).type(TYPE).entity(body).build();
    }
}
