package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.madoguchi.account.MyFacilities;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.PasswordRule;
import jp.madoguchi.platform.text.Refusal;

/** Whether somebody may take a password: what is known of him and his facilities is part of the question. */
@ApplicationScoped
public class NewPassword {

    @Inject
    MyFacilities facilities;

    @Inject
    Standings standings;

    /** Empty where nothing speaks against it. */
    public String objection(String typed, Person person) {
        List<String> about = new ArrayList<>(List.of(person.getName(), String.valueOf(person.getMail())));
        facilities.of(person.getId()).forEach(mine -> about.addAll(List.of(mine.getName(), mine.getNumber())));
        return new PasswordRule(standings.hasSecondFactor(person.getId())).against(typed, about).stream().map(Refusal::message)
            .collect(Collectors.joining());
    }
}
