package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.madoguchi.account.Person;
import jp.madoguchi.account.proof.PasswordRule;
import jp.madoguchi.account.signin.Browser;
import jp.madoguchi.account.signin.PasswordDoor;
import jp.madoguchi.account.signin.Passwords;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.text.Refusal;

/** The last step of registering, outside of any transaction because a hash takes long. */
@ApplicationScoped
class AccountDoor {

    @Inject
    LinkedMail linked;

    @Inject
    Passwords passwords;

    @Inject
    PasswordDoor door;

    @Inject
    OpenAccount accounts;

    /** All that is wrong with the password, in one text for its field. */
    String against(String token, String name, String password) {
        return new PasswordRule(false).against(password, linked.about(token, name)).stream().map(Refusal::message).collect(Collectors.joining("　"));
    }

    /** Who comes in: by the account made now, or by the one that the first of two presses made, for who knows its password. */
    Optional<Long> enter(String token, String name, String password, Browser browser, Caller caller) {
        Optional<Long> made = linked.isOpen(token) ? accounts.open(token, new NewAccount(name, passwords.hash(password)), caller) : Optional.empty();
        return made.or(() -> linked.mail(token).map(mail -> door.knock(mail, password, browser))
            .filter(knock -> knock.answer() == PasswordDoor.Answer.IN).flatMap(PasswordDoor.Knock::person).map(Person::getId));
    }
}
