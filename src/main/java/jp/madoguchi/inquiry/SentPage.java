package jp.madoguchi.inquiry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import jp.madoguchi.platform.Reference;

/** The number of an inquiry just sent; it stands in the address, so that the page can be reloaded and printed. */
@Named
@RequestScoped
public class SentPage {

    @Inject
    FacesContext faces;

    private String number;

    /** Without a number nothing was sent. */
    public void load() throws IOException {
        if (number == null || !Reference.SHAPE.matcher(number).matches()) {
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
