package jp.madoguchi.account.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.platform.web.Visit;

/** On somebody's page: asks that he may have a role for some hours. */
@Named
@RequestScoped
public class AskLoanPage {

    @Inject
    Visit visit;

    @Inject
    UserPage user;

    @Inject
    AskRoleLoan ask;

    private String lentDuty;
    private int hours = 1;
    private String loanWhy;

    public void ask() throws IOException {
        user.done(ask.ask(user.getId(), Duty.read(lentDuty).orElseThrow(), hours, loanWhy, visit.caller()), "asked");
    }

    public List<Integer> getAllHours() {
        return IntStream.rangeClosed(1, 8).boxed().toList();
    }

    public String getLentDuty() {
        return lentDuty;
    }

    public void setLentDuty(String lentDuty) {
        this.lentDuty = lentDuty;
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }

    public String getLoanWhy() {
        return loanWhy;
    }

    public void setLoanWhy(String loanWhy) {
        this.loanWhy = loanWhy;
    }
}
