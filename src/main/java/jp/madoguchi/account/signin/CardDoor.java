package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.platform.Aside;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.DemoSecrets;
import jp.madoguchi.platform.Site;
import jp.madoguchi.platform.keys.Vault;
import jp.madoguchi.platform.text.Folding;
import jp.madoguchi.platform.web.Pace;

/**
 * Whether code, PIN and card belong together. PIN and card code are sixteen digits that are checked in one answer: at the pace of the
 * hash queue (some dozens a second) guessing them takes millions of years, so no count of wrong tries closes a card, which a
 * stranger could fill. Tries of which one half was right are counted: only who holds that half can fill this count, and its owner is told.
 * Addresses that try a lot are closed all the same.
 */
@ApplicationScoped
public class CardDoor {

    private static final int MOST_OF_AN_ADDRESS = 60;
    private static final int MOST_HALF_RIGHT = 10;
    /** Sundays and weeks are counted from here. */
    private static final LocalDate START = LocalDate.of(2025, 1, 5);
    private static final int KINDS = 40;

    public enum Answer {
        WRONG, CLOSED, IN
    }

    public record Knock(Answer answer, Optional<Long> person) {
    }

    @Inject
    Facilities facilities;

    @Inject
    Cards cards;

    @Inject
    UseCard use;

    @Inject
    Passwords passwords;

    @Inject
    WrongTries tries;

    @Inject
    Guesses guesses;

    @Inject
    Aside aside;

    @Inject
    Vault vault;

    @Inject
    Site site;

    @Inject
    Clock clock;

    /** Which code is asked next. Where there is no card a number is made up that stays for a week, as that of somebody who comes now and then. */
    public int nextNumber(FacilityCode code) {
        return card(code).map(CodeCard::nextCode).orElseGet(() -> {
            long weeks = ChronoUnit.WEEKS.between(START, LocalDate.now(clock));
            return 1 + (int) ((Long.parseLong(vault.stamp("card.number", code.digits()).substring(0, 8), 16) + weeks) % KINDS);
        });
    }

    public Knock knock(FacilityCode code, int number, String pin, String typed, Browser browser, Caller caller) {
        return knock(card(code), number, pin, typed, browser, caller);
    }

    /** By somebody who is signed in by his card and proves it again. */
    public Knock knock(long person, int number, String pin, String typed, Browser browser, Caller caller) {
        return knock(aside.read(() -> cards.ofPerson(person)), number, pin, typed, browser, caller);
    }

    private Knock knock(Optional<CodeCard> card, int number, String pin, String typed, Browser browser, Caller caller) {
        String bucket = "card address " + Pace.household(browser.address());
        if (tries.isFull(bucket, MOST_OF_AN_ADDRESS)) {
            return new Knock(Answer.CLOSED, Optional.empty());
        }
        tries.count(bucket);
        boolean pinRight = passwords.isRight(Folding.digits(pin), card.map(CodeCard::pinHash));
        return card.filter(found -> answer(found, pinRight, number, typed, caller) == CardTry.RIGHT)
            .map(found -> new Knock(Answer.IN, Optional.of(found.personId()))).orElseGet(() -> new Knock(Answer.WRONG, Optional.empty()));
    }

    private CardTry answer(CodeCard card, boolean pinRight, int number, String typed, Caller caller) {
        String bucket = "half of card " + card.getId();
        if (tries.isFull(bucket, MOST_HALF_RIGHT)) {
            guesses.tell(card.personId(), Guesses.CARD, caller);
            return CardTry.WRONG;
        }
        CardTry answer = use.use(card.getId(), pinRight, number, typed, caller);
        if (answer == CardTry.HALF) {
            tries.count(bucket);
        }
        return answer;
    }

    /** The card of the demo is in the repository, PIN and all. */
    private Optional<CodeCard> card(FacilityCode code) {
        return aside.read(() -> facilities.find(Identifier.of(code), AsOf.today(clock)).flatMap(facility -> cards.ofFacility(facility.id())))
            .filter(card -> site.isDemo() || !cards.codesOf(card).codes().contains(DemoSecrets.CARD.get(DemoSecrets.CARD.size() - 1)));
    }
}
