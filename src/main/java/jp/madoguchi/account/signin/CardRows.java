package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import jp.madoguchi.account.People;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.Registered;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** Accounts by card for the list of 郵送受付: the newest, or that of one facility. */
@ApplicationScoped
public class CardRows {

    @Inject
    Cards cards;

    @Inject
    People people;

    @Inject
    Facilities facilities;

    @Inject
    Clock clock;

    List<CardRow> latest() {
        return rows(cards.latest());
    }

    List<CardRow> of(FacilityCode code) {
        return rows(facilities.find(Identifier.of(code), AsOf.today(clock)).flatMap(facility -> cards.ofFacility(facility.id())).stream().toList());
    }

    private List<CardRow> rows(List<CodeCard> found) {
        Map<Long, Registered> known = facilities.withIds(found.stream().map(CodeCard::facilityId).toList(), AsOf.today(clock));
        return found.stream().filter(card -> known.containsKey(card.facilityId())).map(card -> row(card, known.get(card.facilityId()))).toList();
    }

    private CardRow row(CodeCard card, Registered facility) {
        return new CardRow(card.getId(), facility.identifier().number(), facility.entry().name(), people.get(card.personId()).getName(),
            JapaneseDate.withTime(card.madeAt()), card.nextCode(), cards.codesOf(card).end() - card.nextCode());
    }
}
