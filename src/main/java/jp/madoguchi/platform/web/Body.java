package jp.madoguchi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Bytes that are ready, compressed for whoever can read that. */
record Body(byte[] plain, byte[] gzip) {

    static Body of(byte[] plain, byte[] gzip) {
        return new Body(plain, gzip);
    }

    void send(String type, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        byte[] bytes = plain;
        if (gzip != null) {
            response.setHeader("Vary", "Accept-Encoding");
            if (acceptsGzip(request.getHeader("Accept-Encoding"))) {
                response.setHeader("Content-Encoding", "gzip");
                bytes = gzip;
            }
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    static boolean acceptsGzip(String header) {
        return header != null && header.contains("gzip") && !header.contains("gzip;q=0,") && !header.endsWith("gzip;q=0");
    }
}
