package jp.madoguchi.inquiry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Pattern;

/** The number of an inquiry just sent; it stands in the address, so that the page can be reloaded and printed. */
@Named
@RequestScoped
public class SentPage {

    private static final Pattern NUMBER = Pattern.compile("[2-9A-Y]{3}(-[2-9A-Y]{3}){2}");

    @Inject
    ExternalContext request;

    private String number;

    @PostConstruct
    void load() {
        String given = request.getRequestParameterMap().getOrDefault("number", "");
        number = NUMBER.matcher(given).matches() ? given : "（番号がわかりません）";
    }

    public String getNumber() {
        return number;
    }
}
