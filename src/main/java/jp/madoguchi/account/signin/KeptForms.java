package jp.madoguchi.account.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import jp.madoguchi.account.proof.SecretToken;
import jp.madoguchi.platform.keys.Vault;
import jp.madoguchi.platform.web.Cookies;

/**
 * Nothing typed is lost because somebody was no longer signed in: a form that arrives too late, or too early, is kept
 * sealed, and handed back to the same person in the same browser once he has signed in.
 */
@ApplicationScoped
public class KeptForms {

    static final String COOKIE = "kept";
    /** A form that comes back after its sender has signed in says so. */
    static final String RESUMED = "resumed";
    private static final Duration LASTS = Duration.ofHours(24);
    private static final int LARGEST = 200_000;
    /** Secrets are typed again. */
    private static final Set<String> NOT_KEPT = Set.of("password", "newPassword", "code", "pin", RESUMED);

    @Resource(lookup = "java:app/jdbc/main")
    DataSource database;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** Asks him to sign in, or to prove himself, and keeps what he sent. */
    public void sendTo(String door, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("POST")) {
            keep(request).ifPresent(token -> Cookies.write(request, response, COOKIE, token, Duration.ZERO));
        }
        String to = door + (door.contains("?") ? "&" : "?") + "to=" + placeOf(request);
        if (request.getHeader("Faces-Request") == null) {
            response.sendRedirect(to);
        } else {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<partial-response><redirect url=\"" + to.replace("&", "&amp;") + "\"/></partial-response>");
        }
    }

    /** The address itself, as a parameter of another. */
    static String placeOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return URLEncoder.encode(request.getRequestURI() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
    }

    private Optional<String> keep(HttpServletRequest request) {
        KeptFields fields = new KeptFields(fieldsOf(request));
        if (fields.size() > LARGEST) {
            return Optional.empty();
        }
        Optional<Long> person = senderOf(request);
        if (person.isEmpty()) {
            return Optional.empty();
        }
        SecretToken token = SecretToken.fresh();
        String query = request.getQueryString();
        KeptRows.put(database, token.stored(), person.get(), request.getRequestURI() + (query == null ? "" : "?" + query),
            vault.seal(KeptRows.PURPOSE, fields.text()), clock.instant(), clock.instant().plus(LASTS));
        return Optional.of(token.text());
    }

    /** Also of a sign-in that has ended; a form of nobody in particular would be done in the name of whoever signs in next. */
    private Optional<Long> senderOf(HttpServletRequest request) {
        return SignedIn.standing(request).map(Standing::person)
            .or(() -> Cookies.read(request, SignedIn.COOKIE).flatMap(old -> KeptRows.personOf(database, new SecretToken(old).stored())));
    }

    private static List<KeptForm.Field> fieldsOf(HttpServletRequest request) {
        List<KeptForm.Field> fields = new ArrayList<>();
        Set<String> inTheAddress = KeptFields.namesIn(request.getQueryString());
        for (String name : Collections.list(request.getParameterNames())) {
            if (!NOT_KEPT.contains(name) && !inTheAddress.contains(name)) {
                for (String value : request.getParameterValues(name)) {
                    fields.add(new KeptForm.Field(name, value));
                }
            }
        }
        return fields;
    }

    /** What this browser has kept for this person. */
    public Optional<KeptForm> of(HttpServletRequest request, long person) {
        return Cookies.read(request, COOKIE).filter(token -> token.length() <= 100)
            .flatMap(token -> KeptRows.find(database, new SecretToken(token).stored(), clock.instant()))
            .filter(kept -> kept.person() == person)
            .map(kept -> new KeptForm(kept.path(), KeptFields.read(vault.open(KeptRows.PURPOSE, kept.fields()))));
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        Cookies.read(request, COOKIE).ifPresent(token -> {
            KeptRows.remove(database, new SecretToken(token).stored(), clock.instant());
            Cookies.remove(request, response, COOKIE);
        });
    }
}
