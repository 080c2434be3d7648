package jp.madoguchi.subsidy.calculator;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import jp.madoguchi.platform.Site;
import jp.madoguchi.subsidy.assess.Assessment;

/** The sheet of a calculation as a PDF, at the calculation's own address. */
@WebServlet("/calculator/sheet")
public class CalculationPaper extends HttpServlet {

    /** A sheet takes as long as a hundred pages: whoever asks for many waits behind himself, not before others. */
    private final transient Semaphore press = new Semaphore(1, true);

    @Inject
    private CalculatorVisit visit;
    @Inject
    private Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Assessment> assessment = visit.assessment();
        if (assessment.isEmpty()) {
            response.sendRedirect("/calculator" + visit.address().whole());
            return;
        }
        byte[] paper = printed(assessment.get());
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"hojo-keisan.pdf\"");
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }

    private byte[] printed(Assessment assessment) {
        OfferView offer = OfferView.of(visit.chosen(), visit.now()).orElseThrow();
        String address = site.address("/calculator" + visit.address().whole());
        press.acquireUninterruptibly();
        try {
            return new CalculationSheet(visit, offer, new AnswerView(assessment, visit), address).sheet().pdf(visit.now());
        } finally {
            press.release();
        }
    }
}
