package jp.madoguchi.subsidy.calculator;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jp.madoguchi.platform.Sha256;

/** An answer about public figures: anybody may keep it for a minute, and ask afterwards whether it still holds. */
final class Kept {

    private static final int SECONDS = 60;

    private Kept() {
    }

    static Response answer(String json, Request request) {
        EntityTag tag = new EntityTag(Sha256.hex(json).substring(0, 32));
        CacheControl minute = CacheControl.valueOf("public, max-age=" + SECONDS);
        Response.ResponseBuilder same = request.evaluatePreconditions(tag);
        return (same == null ? Response.ok(json).tag(tag) : same).cacheControl(minute).build();
    }
}
