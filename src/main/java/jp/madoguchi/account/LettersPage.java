package jp.madoguchi.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.outbox.SentMessage;
import jp.madoguchi.platform.outbox.SentMessages;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.TimePlace;
import jp.madoguchi.platform.web.Visit;

/** メールと郵便: what was sent to the caller himself, when, and whether it arrived. */
@Named
@RequestScoped
public class LettersPage {

    private static final int SIZE = 20;

    @Inject
    ExternalContext request;

    @Inject
    Visit visit;

    @Inject
    SentMessages sent;

    private String before;
    private List<SentMessage> found;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.USE_ACCOUNT);
        before = request.getRequestParameterMap().get("before");
        found = sent.to(visit.caller().person(), TimePlace.of(before), SIZE + 1);
    }

    public List<SentMessage> getRows() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    public String getNewer() {
        return TimePlace.isIn(before) ? "/my/letters" : null;
    }

    public String getOlder() {
        return TimePlace.addressAfter("/my/letters", found.size() > SIZE ? Optional.of(found.get(SIZE - 1).place()) : Optional.empty());
    }
}
