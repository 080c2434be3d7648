package jp.madoguchi.subsidy.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.Compared;
import jp.madoguchi.subsidy.programme.ComponentCaps;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Programme;
import jp.madoguchi.subsidy.programme.ProgrammeBook;

/**
 * Looks through the offers of a draft, beside what they were and in the book as it would be: first what keeps it from being published, then what a
 * second person should look at. That a window closes before it opens cannot be written down at all.
 */
public final class EditionCheck {

    private final List<Finding> found = new ArrayList<>();

    private EditionCheck() {
    }

    public static List<Finding> of(List<Compared> drafted, ProgrammeBook after) {
        EditionCheck check = new EditionCheck();
        drafted.forEach(compared -> {
            Offer offer = compared.after();
            check.words(offer, compared.isNextYear());
            offer.programmes().forEach(row -> check.figures(OfferDiff.heading(offer, row), row));
        });
        check.found.addAll(WindowFindings.of(drafted.stream().map(Compared::after).toList(), after));
        return check.found.stream().sorted((one, other) -> one.getWeight().compareTo(other.getWeight())).toList();
    }

    private void words(Offer offer, boolean isNextYear) {
        say(offer.source().document().isBlank(), offer.getTitle(), FindingKind.NO_SOURCE);
        say(offer.source().place().isBlank(), offer.getTitle(), FindingKind.NO_PLACE);
        say(offer.window().isPresent() && offer.source().dates().isBlank(), offer.getTitle(), FindingKind.NO_DATES);
        say(isNextYear && offer.remark().isBlank(), offer.getTitle(), FindingKind.NO_REMARK);
        say(offer.hasFigures() && offer.window().isEmpty(), offer.getTitle(), FindingKind.NO_WINDOW);
    }

    private void figures(String where, Programme row) {
        Figures figures = row.figures();
        say(figures.rate().num() > figures.rate().den(), where, FindingKind.RATE_ABOVE_ONE, figures.rate().toString());
        Optional<Yen> parts = figures.caps().map(EditionCheck::sum);
        figures.costCap().or(figures::printedBase).or(() -> parts).ifPresent(base -> {
            Yen reached = figures.rate().of(base);
            say(figures.awardCap().compareTo(reached) > 0, where, FindingKind.UNREACHABLE_CAP,
                number(figures.awardCap()), number(reached), number(base), figures.rate().toString());
        });
        figures.costCap().ifPresent(cap -> parts.ifPresent(sum ->
            say(!sum.equals(cap), where, FindingKind.CAPS_DO_NOT_ADD_UP, number(sum), number(cap))));
    }

    private static Yen sum(ComponentCaps caps) {
        return caps.device().plus(caps.system());
    }

    private void say(boolean holds, String where, FindingKind kind, String... details) {
        if (holds) {
            found.add(Finding.at(where, kind, details));
        }
    }

    /** 31,000 */
    private static String number(Yen yen) {
        return String.format(Locale.ROOT, "%,d", yen.amount());
    }
}
