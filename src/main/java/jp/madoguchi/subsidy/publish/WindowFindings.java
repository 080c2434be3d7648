package jp.madoguchi.subsidy.publish;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.subsidy.programme.FacilityClass;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.ProgrammeBook;
import jp.madoguchi.subsidy.programme.Window;

/** Days on which two offers of a scheme are open to the same facility, or none between two years. Both are legal (D-04), and seldom meant. */
final class WindowFindings {

    private WindowFindings() {
    }

    static List<Finding> of(List<Offer> drafted, ProgrammeBook book) {
        List<Finding> found = new ArrayList<>();
        drafted.stream().filter(offer -> offer.window().isPresent()).forEach(offer -> {
            List<Offer> others = book.offers().stream().filter(other -> isForTheSame(offer, other)).toList();
            others.stream().flatMap(other -> overlap(offer, other).stream()).forEach(found::add);
            others.stream().filter(other -> closes(other).isBefore(opens(offer))).max(Comparator.comparing(WindowFindings::closes))
                .flatMap(last -> gap(offer, last, last, offer)).ifPresent(found::add);
            others.stream().filter(other -> opens(other).isAfter(closes(offer))).min(Comparator.comparing(WindowFindings::opens))
                .flatMap(next -> gap(offer, next, offer, next)).ifPresent(found::add);
        });
        return found;
    }

    private static boolean isForTheSame(Offer offer, Offer other) {
        return !other.id().equals(offer.id()) && other.scheme().equals(offer.scheme()) && other.window().isPresent()
            && classes(offer).anyMatch(one -> classes(other).anyMatch(its -> one.covers(its) || its.covers(one)));
    }

    private static Stream<FacilityClass> classes(Offer offer) {
        return offer.programmes().stream().map(row -> row.facilityClass());
    }

    private static Optional<Finding> overlap(Offer offer, Offer other) {
        LocalDate from = opens(offer).isAfter(opens(other)) ? opens(offer) : opens(other);
        LocalDate to = closes(offer).isBefore(closes(other)) ? closes(offer) : closes(other);
        return to.isBefore(from) ? Optional.empty() : Optional.of(Finding.at(offer.getTitle(), FindingKind.OVERLAP, other.getTitle(),
            JapaneseDate.full(from), JapaneseDate.full(to)));
    }

    private static Optional<Finding> gap(Offer offer, Offer other, Offer earlier, Offer later) {
        long days = ChronoUnit.DAYS.between(closes(earlier), opens(later)) - 1;
        return days == 0 ? Optional.empty() : Optional.of(Finding.at(offer.getTitle(), FindingKind.GAP, other.getTitle(),
            JapaneseDate.full(closes(earlier)), JapaneseDate.full(opens(later)), String.valueOf(days)));
    }

    private static LocalDate opens(Offer offer) {
        return offer.window().map(Window::opens).orElseThrow();
    }

    private static LocalDate closes(Offer offer) {
        return offer.window().map(Window::closes).orElseThrow();
    }
}
