package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 資格確認の方法: what the person shows, at which kind of place, from when to when. */
public record ConfirmationWay(ConfirmationPlace place, String means, Optional<LocalDate> validFrom,
                              Optional<LocalDate> validTo, Limited limited, String note, Clause clause) {

    /** What 資格確認限定型 has to do with it. */
    public enum Limited {
        /** Works with it and without it */
        EITHER,
        /** Works only where it is in use */
        IN_USE,
        /** The way where it is not in use */
        NOT_IN_USE,
        /** The way where it is in use and for some reason fails */
        FAILED
    }

    public String getMeans() {
        return means;
    }

    public String getNote() {
        return note;
    }

    public Clause getClause() {
        return clause;
    }

    boolean holdsOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true) && validTo.map(to -> !day.isAfter(to)).orElse(true);
    }

    /** From its first day to its last, also where the documents of one time are followed by those of the next. */
    ConfirmationWay throughout(List<ConfirmationWay> all) {
        return new ConfirmationWay(place, means, firstDay(all), lastDay(all), limited, note, clause);
    }

    private Optional<LocalDate> firstDay(List<ConfirmationWay> all) {
        Optional<ConfirmationWay> before = all.stream().filter(other -> other.goesOnAs(this)).findFirst();
        return before.isPresent() ? before.get().firstDay(all) : validFrom;
    }

    private Optional<LocalDate> lastDay(List<ConfirmationWay> all) {
        Optional<ConfirmationWay> after = all.stream().filter(this::goesOnAs).findFirst();
        return after.isPresent() ? after.get().lastDay(all) : validTo;
    }

    private boolean goesOnAs(ConfirmationWay next) {
        return place == next.place && means.equals(next.means) && limited == next.limited
            && validTo.isPresent() && next.validFrom.equals(validTo.map(last -> last.plusDays(1)));
    }

    boolean isWay(boolean limitedInUse) {
        return limited == Limited.EITHER || limited == (limitedInUse ? Limited.IN_USE : Limited.NOT_IN_USE);
    }
}
