package jp.madoguchi.platform;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import jp.madoguchi.platform.calendar.JapaneseDate;

/**
 * Something that somebody should do next, or that is with the office now, as a line of his own page.
 *
 * @param link to the page where it is done
 * @param due  the last day for it, where there is one
 */
public record NextStep(Weight weight, String text, String why, String link, Optional<LocalDate> due) {

    /** First what is heaviest; among equals what ends sooner, then what has no end. */
    public static final Comparator<NextStep> IN_ORDER = Comparator.comparing(NextStep::weight)
        .thenComparing(step -> step.due().orElse(LocalDate.MAX));

    public enum Weight {
        /** Without it nothing else goes on. */
        FIRST,
        TO_DO,
        WHEN_CONVENIENT,
        /** Nothing to be done by him: the office is at it. */
        WITH_THE_OFFICE
    }

    public static NextStep of(Weight weight, String text, String why, String link) {
        return new NextStep(weight, text, why, link, Optional.empty());
    }

    public NextStep by(LocalDate day) {
        return new NextStep(weight, text, why, link, Optional.of(day));
    }

    public boolean isWithTheOffice() {
        return weight == Weight.WITH_THE_OFFICE;
    }

    public String getText() {
        return text;
    }

    public String getWhy() {
        return why;
    }

    public String getLink() {
        return link;
    }

    public String getDueText() {
        return due.map(day -> JapaneseDate.withWeekday(day) + "まで").orElse("");
    }
}
