package jp.madoguchi.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is wrong with the form just sent, for the summary at the top of the page. */
@Named
@RequestScoped
public class Problems {

    @Inject
    FacesContext faces;

    public boolean isAny() {
        return faces.isPostback() && faces.getMessageList().stream().anyMatch(Problems::isWrong);
    }

    public List<Problem> getList() {
        List<Problem> list = new ArrayList<>();
        Iterator<String> fields = faces.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : faces.getMessageList(field)) {
                if (isWrong(message)) {
                    list.add(new Problem(field, message.getSummary()));
                }
            }
        }
        return list;
    }

    /** Pages of the staff also say what went well. */
    private static boolean isWrong(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
