package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.People;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.audit.AuditTrail;

/** For who has lost his PIN or his card: a new one by post. The old one ends at once, and so does whoever came in by it. */
@ApplicationScoped
public class ReplaceCard {

    @Inject
    Facilities facilities;

    @Inject
    People people;

    @Inject
    Cards cards;

    @Inject
    CardAccounts accounts;

    @Inject
    CardLetters letters;

    @Inject
    Means means;

    @Inject
    RecoveryCodes codes;

    @Inject
    OpenSignIns open;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<CardObjection> replacePin(long id, DrawnPin pin, Caller caller) {
        caller.require(Permission.OPEN_CARD_ACCOUNT);
        Instant now = clock.instant();
        Optional<CodeCard> card = cards.held(id);
        card.ifPresent(old -> {
            accounts.replace(old, pin.hash(), cards.codesOf(old), old.nextCode(), now, caller);
            letters.pin(facilityOf(old), people.get(old.personId()), pin.digits(), now);
            ended(old, "REPLACE_PIN", now, caller);
        });
        return card.isPresent() ? Optional.empty() : Optional.of(CardObjection.ENDED);
    }

    @Transactional
    public Optional<CardObjection> replaceCodes(long id, Caller caller) {
        caller.require(Permission.OPEN_CARD_ACCOUNT);
        Instant now = clock.instant();
        Optional<CodeCard> card = cards.held(id);
        card.ifPresent(old -> {
            CardCodes codes = CardCodes.drawn(cards.codesOf(old).end());
            accounts.replace(old, old.pinHash(), codes, codes.first(), now, caller);
            letters.card(facilityOf(old), people.get(old.personId()), codes, now);
            ended(old, "REPLACE_CARD", now, caller);
        });
        return card.isPresent() ? Optional.empty() : Optional.of(CardObjection.ENDED);
    }

    private Registered facilityOf(CodeCard card) {
        return facilities.withIds(List.of(card.facilityId()), AsOf.today(clock)).get(card.facilityId());
    }

    private void ended(CodeCard card, String deed, Instant now, Caller caller) {
        // Whoever had the old one may have given himself other ways in.
        means.apps(card.personId()).forEach(app -> app.remove(now));
        means.passkeys(card.personId()).forEach(passkey -> passkey.remove(now));
        codes.end(card.personId(), now);
        open.end(card.personId(), one -> true, SignInEnd.RECOVERED, now, caller);
        trail.record(now, caller, deed, "card:" + card.getId(), "p" + card.personId());
    }
}
