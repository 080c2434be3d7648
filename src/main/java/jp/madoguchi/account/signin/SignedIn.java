package jp.madoguchi.account.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.platform.Need;
import jp.madoguchi.platform.ProofNeeded;
import jp.madoguchi.platform.web.Cookies;
import jp.madoguchi.platform.web.Visit;

/**
 * Knows by its cookie who asks, lets nobody behind the counter who has no business there, and keeps what was typed by
 * somebody who has to sign in, or prove himself, first.
 */
public class SignedIn extends HttpFilter {

    static final String COOKIE = "sign-in";
    /** About the person, or about a facility that the form itself names. */
    private static final Set<String> NOT_OF_THE_CHOSEN = Set.of("/my/security", "/my/join", "/my/switch", "/my/terms", "/my/group");
    private static final String STANDING = "jp.madoguchi.standing";

    @Inject
    SignIns signIns;

    @Inject
    KeptForms kept;

    @Inject
    Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Standing> standing = Cookies.read(request, COOKIE).filter(token -> token.length() <= 100)
            .flatMap(token -> StayServlet.isOnlyAsked(request) ? signIns.ofAPageThatAsks(token) : signIns.of(token));
        standing.ifPresent(found -> {
            request.setAttribute(STANDING, found);
            Visit.by(found.caller(clock.instant()), request);
        });
        Counter counter = Counter.at(request.getRequestURI());
        if (isForAnotherFacility(request)) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (counter.isOpenTo(Visit.callerOf(request))) {
            serve(request, response, chain);
        } else if (standing.isEmpty() && request.getRequestURI().equals(StayServlet.ADDRESS)) {
            StayServlet.sayOver(response);
        } else if (standing.isEmpty()) {
            kept.sendTo("/login", request, response);
        } else if (standing.get().isStaff() && !standing.get().strong()) {
            response.sendRedirect(standing.get().second() ? "/login/prove?to=" + KeptForms.placeOf(request) : "/my/security?needed");
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A page of one facility was left open while another was chosen, or the first was taken away. */
    private static boolean isForAnotherFacility(HttpServletRequest request) {
        String at = request.getMethod().equals("POST") ? request.getParameter("at") : null;
        return at != null && request.getRequestURI().startsWith("/my/") && !NOT_OF_THE_CHOSEN.contains(request.getRequestURI()) && Visit.callerOf(request).isSignedIn()
            && !at.equals(String.valueOf(Visit.callerOf(request).facility()));
    }

    private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getMethod().equals("POST") && request.getParameter(KeptForms.RESUMED) != null) {
            kept.forget(request, response);
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            Optional<ProofNeeded> proof = proofNeeded(failure);
            if (proof.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            response.reset();
            kept.sendTo(canProve(proof.get(), request) ? "/login/prove" : "/my/security?needed", request, response);
        }
    }

    /** Whoever has no second factor has to set one up first. */
    private static boolean canProve(ProofNeeded proof, HttpServletRequest request) {
        return proof.need() != Need.STRONG || standing(request).filter(Standing::second).isPresent();
    }

    private static Optional<ProofNeeded> proofNeeded(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
            .filter(ProofNeeded.class::isInstance).map(ProofNeeded.class::cast).findFirst();
    }

    public static Optional<Standing> standing(ServletRequest request) {
        return Optional.ofNullable((Standing) request.getAttribute(STANDING));
    }

}
