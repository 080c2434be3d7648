package jp.madoguchi.trials.war;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import jp.madoguchi.notice.Notices;

/** The home page without Faces: the same statements, the same rows, the same page around them. */
@WebServlet("/assets/trial-home")
public class PlainHome extends HttpServlet {

    @Inject
    Notices notices;

    private PlainPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (page == null) {
            page = new PlainPage(request.getServerPort(), "/?uncached");
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page.with(List.of(notices.important(), notices.newest(6)), false));
    }
}
