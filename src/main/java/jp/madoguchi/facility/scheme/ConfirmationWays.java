package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.List;

/**
 * How eligibility is confirmed without 既存型 on a day.
 *
 * @param whenItFails what to ask for where 資格確認限定型 is in use but cannot be used for some reason
 */
public record ConfirmationWays(List<ConfirmationWay> ways, List<ConfirmationWay> whenItFails) {

    public ConfirmationWays {
        ways = List.copyOf(ways);
        whenItFails = List.copyOf(whenItFails);
    }

    public static ConfirmationWays on(LocalDate day, ConfirmationPlace place, boolean limitedInUse, RuleBook book) {
        List<ConfirmationWay> here = book.ways().stream()
            .filter(way -> way.place() == place && way.holdsOn(day))
            .map(way -> way.throughout(book.ways())).toList();
        return new ConfirmationWays(
            here.stream().filter(way -> way.isWay(limitedInUse)).toList(),
            here.stream().filter(way -> limitedInUse && way.limited() == ConfirmationWay.Limited.FAILED).toList());
    }
}
