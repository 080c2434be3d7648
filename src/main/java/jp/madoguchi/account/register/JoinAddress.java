package jp.madoguchi.account.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.IdentifierKind;

/** Which number a page of joining is about: it stands in the address, and travels with each form. */
@Named
@RequestScoped
public class JoinAddress {

    /** Chosen instead of a kind of number. */
    static final String NO_NUMBER = "NONE";

    @Inject
    HttpServletRequest request;

    public Optional<Identifier> identifier() {
        return kind().flatMap(kind -> Identifier.read(kind, getNumber()));
    }

    private Optional<IdentifierKind> kind() {
        return Arrays.stream(IdentifierKind.values()).filter(kind -> kind.name().equals(getKind())).findFirst();
    }

    boolean isWithoutNumber() {
        return NO_NUMBER.equals(getKind());
    }

    boolean isNew() {
        return "new".equals(request.getParameter("step"));
    }

    /** Somebody else came first a moment ago. */
    public boolean isLate() {
        return request.getParameter("late") != null || request.getParameter("join") != null;
    }

    String registration() {
        return request.getParameter("registration");
    }

    public String getKind() {
        return request.getParameter("kind");
    }

    public String getNumber() {
        String number = request.getParameter("number");
        return number == null ? "" : number;
    }

    public String getKindText() {
        return kind().map(IdentifierKind::getLabel).orElse("番号");
    }

    /** This page again, with the number as it is kept. */
    public String getHere() {
        return identifier().map(JoinAddress::of).orElse("/my/join");
    }

    static String of(Identifier number) {
        return "/my/join?kind=" + number.kind() + "&number=" + URLEncoder.encode(number.number(), StandardCharsets.UTF_8);
    }
}
