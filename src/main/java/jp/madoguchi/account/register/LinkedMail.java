package jp.madoguchi.account.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.MailLinkState;
import jp.madoguchi.account.MailLinks;
import jp.madoguchi.account.People;
import jp.madoguchi.platform.text.MailAddress;

/** What a link for registering says about its mailbox; to be read, not held. */
@ApplicationScoped
public class LinkedMail {

    @Inject
    MailLinks links;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** A mailbox that has an account by now needs no other, whatever became of the link. */
    String state(String token) {
        return find(token).map(link -> people.withMail(link.mail()).isPresent() ? MailLinkState.USED.name() : link.stateAt(clock.instant()).name())
            .orElse("UNKNOWN");
    }

    boolean isOpen(String token) {
        return state(token).equals(MailLinkState.OPEN.name());
    }

    Optional<MailAddress> mail(String token) {
        return find(token).map(MailLink::mail);
    }

    /** What a password must not be made of. */
    List<String> about(String token, String name) {
        return Stream.concat(mail(token).map(MailAddress::text).stream(), Stream.of(name)).toList();
    }

    private Optional<MailLink> find(String token) {
        return links.find(MailLinkKind.REGISTER, token);
    }
}
