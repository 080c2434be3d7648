package jp.madoguchi.platform.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** /demo/mail: the mails and letters of the demo, which never leave the house. */
@Named
@RequestScoped
public class DemoMailPage {

    private static final int SIZE = 20;

    @Inject
    OutboxLog log;

    @Inject
    ExternalContext request;

    private List<OutboxItem> found;

    @PostConstruct
    void load() {
        String before = request.getRequestParameterMap().get("before");
        boolean numbered = before != null && before.matches("[0-9]{1,18}");
        found = numbered ? log.before(Long.parseLong(before), SIZE + 1) : log.newest(SIZE + 1);
    }

    public List<OutboxItem> getMessages() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    /** Where the next page begins, or null on the last one. */
    public String getOlder() {
        return found.size() > SIZE ? "/demo/mail?before=" + found.get(SIZE - 1).getId() : null;
    }
}
