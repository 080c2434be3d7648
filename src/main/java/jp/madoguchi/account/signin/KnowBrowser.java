package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.account.MailLink;
import jp.madoguchi.account.MailLinkKind;
import jp.madoguchi.account.MailLinkState;
import jp.madoguchi.account.MailLinks;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** Somebody has proven his mailbox in a browser: it may try passwords whatever strangers do. */
@ApplicationScoped
public class KnowBrowser {

    @Inject
    MailLinks links;

    @Inject
    KnownBrowsers browsers;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Whether the link still led somewhere. It is not used up: its owner may open it where he reads mail first. */
    @Transactional
    public boolean know(String token, BrowserMark mark, String device, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Instant now = clock.instant();
        Optional<Long> person = links.find(MailLinkKind.BROWSER, token).filter(link -> link.stateAt(now) == MailLinkState.OPEN).flatMap(MailLink::personId);
        person.ifPresent(id -> {
            browsers.note(mark.stored(), id, device, now);
            trail.record(now, caller, "KNOW_BROWSER", "p" + id, "");
        });
        return person.isPresent();
    }
}
