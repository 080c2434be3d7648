package jp.madoguchi.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out the theme's files; the address names the content, so they are never asked for twice. */
@WebServlet({"/assets/*", AssetServlet.ASKED_UNTOLD})
public class AssetServlet extends HttpServlet {

    /** Browsers ask for this where they have not seen a page that names the icon. */
    static final String ASKED_UNTOLD = "/favicon.ico";

    @Inject
    Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals(ASKED_UNTOLD)) {
            response.sendRedirect(assets.getIcon());
            return;
        }
        Asset asset = assets.at(request.getRequestURI());
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        Body.of(asset.bytes(), asset.gzip()).send(asset.type(), request, response);
    }
}
