package jp.madoguchi.inquiry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.regex.Pattern;

/** The number of an inquiry just sent; it stands in the address, so that the page can be reloaded and printed. */
@Named
@RequestScoped
public class SentPage {

    private static final Pattern NUMBER = Pattern.compile("[2-9A-Y]{3}(-[2-9A-Y]{3}){2}");

    @Inject
    FacesContext faces;

    private String number;

    /** Without a number nothing was sent. */
    public void load() throws IOException {
        if (number == null || !NUMBER.matcher(number).matches()) {
            faces.getExternalContext().responseSendError(404, null);
            faces.responseComplete();
        }
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
