package jp.madoguchi.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** Who is asking. */
@Named
@RequestScoped
public class Visit {

    private static final String CALLER = "jp.madoguchi.caller";

    @Inject
    HttpServletRequest request;

    /** Said once for each request, by whoever knows the signs by which people are recognised. */
    public static void by(Caller caller, ServletRequest request) {
        request.setAttribute(CALLER, caller);
    }

    public static Caller callerOf(ServletRequest request) {
        Caller caller = (Caller) request.getAttribute(CALLER);
        return caller == null ? Caller.VISITOR : caller;
    }

    public Caller caller() {
        return callerOf(request);
    }

    public boolean isSignedIn() {
        return caller().isSignedIn();
    }

    public boolean isStaff() {
        return caller().isStaff();
    }

    public String getName() {
        return caller().name();
    }

    /** For pages that leave out what would be refused; whether it may be done is asked by the verb. */
    public boolean allows(String permission) {
        return caller().isAllowed(Permission.valueOf(permission));
    }
}
