package jp.madoguchi.trials.war;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import jp.madoguchi.notice.NoticeRow;
import jp.madoguchi.notice.NoticeState;

/** The list of notices without Faces: the same statement, the same rows, the same page around them. */
@WebServlet("/assets/trial-notices")
public class PlainNotices extends HttpServlet {

    private static final String QUERY = "select new jp.madoguchi.notice.NoticeRow(n.number, n.topic, n.state, n.important, "
        + "n.publishAt, n.changedAt, n.title, n.summary) from Notice n where n.state in :listed "
        + "and (n.publishAt < :publishAt or n.publishAt = :publishAt and n.number < :number) order by n.publishAt desc, n.number desc";

    @PersistenceContext
    EntityManager entities;

    private PlainPage page;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (page == null) {
            page = new PlainPage(request.getServerPort(), "/notices?before=4000000000.2096-01-001");
        }
        List<NoticeRow> rows = entities.createQuery(QUERY, NoticeRow.class)
            .setParameter("listed", Set.of(NoticeState.PUBLISHED, NoticeState.UPDATED))
            .setParameter("publishAt", OffsetDateTime.parse("2096-10-02T16:06:40+09:00"))
            .setParameter("number", "2096-01-001")
            .setMaxResults(21)
            .getResultList();
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page.with(List.of(rows.subList(0, Math.min(20, rows.size()))), true));
    }
}
