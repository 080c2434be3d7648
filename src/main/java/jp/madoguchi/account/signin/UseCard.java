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
import jp.madoguchi.platform.text.Folding;

/** Takes the next code of a card, once. When few are left the next card is posted. */
@ApplicationScoped
public class UseCard {

    private static final int FEW = 5;

    @Inject
    Facilities facilities;

    @Inject
    People people;

    @Inject
    Cards cards;

    @Inject
    CardLetters letters;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** How right it was; whatever it was, the same is done. @param number which code was asked for */
    @Transactional
    public CardTry use(long id, boolean pinRight, int number, String typed, Caller caller) {
        caller.require(Permission.SIGN_IN);
        Optional<CodeCard> card = cards.held(id);
        boolean codeRight = card.filter(found -> found.nextCode() == number).flatMap(found -> cards.codesOf(found).at(number))
            .filter(code -> code.equals(Folding.digits(typed))).isPresent();
        if (!pinRight || !codeRight) {
            return pinRight || codeRight ? CardTry.HALF : CardTry.WRONG;
        }
        card.get().advance();
        continueCard(card.get(), caller);
        return CardTry.RIGHT;
    }

    private void continueCard(CodeCard card, Caller caller) {
        CardCodes codes = cards.codesOf(card);
        Registered facility = facilities.withIds(List.of(card.facilityId()), AsOf.today(clock)).get(card.facilityId());
        if (facility != null && codes.end() - card.nextCode() <= FEW) {
            Instant now = clock.instant();
            CardCodes more = CardCodes.drawn(codes.end());
            card.carry(cards.sealed(codes.continuedFrom(card.nextCode(), more)));
            letters.card(facility, people.get(card.personId()), more, now);
            trail.record(now, caller, "CONTINUE_CARD", "card:" + card.getId(), "");
        }
    }
}
