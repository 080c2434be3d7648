package jp.madoguchi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A finished page: its bytes, plain and compressed, and a tag by which a browser asks whether they changed. */
record RenderedPage(String type, Body body, String tag) {

    static RenderedPage of(String type, byte[] bytes) {
        return new RenderedPage(type, Body.of(bytes, Asset.gzip(bytes)), "W/\"" + Asset.fingerprint(bytes) + "\"");
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else {
            body.send(type, request, response);
        }
    }
}
