package jp.madoguchi.subsidy.calculator;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.subsidy.assess.Assessment;
import jp.madoguchi.subsidy.programme.Listing;

/** The sheet of a calculation as a PDF, at the calculation's own address. */
@WebServlet("/calculator/sheet")
public class CalculationPaper extends HttpServlet {

    private static final int PATIENCE_SECONDS = 5;

    /** A sheet takes as long as a hundred pages: whoever asks for many must not take all processors, nor all who answer. */
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
        if (!hasTurn()) {
            response.setHeader("Retry-After", "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        byte[] paper = printed(assessment.get());
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"hojo-keisan.pdf\"");
        response.setContentLength(paper.length);
        response.getOutputStream().write(paper);
    }

    private boolean hasTurn() {
        try {
            return press.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private byte[] printed(Assessment assessment) {
        try {
            Listing chosen = visit.chosen().orElseThrow();
            String address = site.address("/calculator" + visit.address().wholeOn(JapanTime.dateOf(visit.at())));
            return new CalculationSheet(visit, new OfferView(chosen, visit.at()), new AboutOffer(chosen), new AnswerView(assessment, visit), address).sheet().pdf(visit.now());
        } finally {
            press.release();
        }
    }
}
