package jp.madoguchi.account.register;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.madoguchi.platform.web.Visit;

/** Somebody's own 仮登録: all of them, and the one in the address. Another's is not found. */
@Named
@RequestScoped
public class MyRegistrationsPage {

    @Inject
    JoinAddress address;

    @Inject
    RegistrationViews views;

    @Inject
    Visit visit;

    private List<RegistrationView> mine;
    private RegistrationView one;

    @PostConstruct
    void load() {
        mine = views.of(visit.caller().person());
        one = address.registration() == null ? null : views.of(visit.caller().person(), address.registration()).orElse(null);
    }

    public List<RegistrationView> getMine() {
        return mine;
    }

    public RegistrationView getOne() {
        return one;
    }
}
