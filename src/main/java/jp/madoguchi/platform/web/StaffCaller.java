package jp.madoguchi.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.platform.Caller;

/** Which member of the staff is asking. Off the staff's pages there is none. */
@Named
@RequestScoped
public class StaffCaller {

    @Inject
    HttpServletRequest request;

    public Caller caller() {
        Caller caller = (Caller) request.getAttribute(DeskKey.CALLER);
        if (caller == null) {
            throw new IllegalStateException("nobody of the staff asks for " + request.getRequestURI());
        }
        return caller;
    }

    public String getName() {
        return caller().name();
    }
}
