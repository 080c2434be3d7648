package jp.madoguchi.subsidy.publish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.madoguchi.platform.calendar.FiscalYear;
import jp.madoguchi.subsidy.programme.Filing;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.Programme;
import jp.madoguchi.subsidy.programme.Source;
import jp.madoguchi.subsidy.programme.Window;

/** R8-VISIT as R9-VISIT: dates one year on. What the figures rest on is another document, so it has to be written anew. */
final class NextYear {

    private static final Pattern YEAR = Pattern.compile("R(\\d+)(.*)");

    private NextYear() {
    }

    static Offer of(Offer offer) {
        Filing filing = offer.filing();
        return new Offer(offer.edition(), id(offer.id()), new FiscalYear(offer.year().year() + 1), offer.scheme(), offer.words(),
            offer.window().map(window -> new Window(window.opens().plusYears(1), window.closes().plusYears(1))), offer.terms(), offer.items(),
            new Filing(filing.post(), filing.postDeadline(), filing.finishBy().map(day -> day.plusYears(1)), filing.payee(), filing.documents()),
            offer.budget(), "", new Source("", "", "", ""), offer.programmes().stream().map(NextYear::row).toList());
    }

    private static Programme row(Programme row) {
        return new Programme(id(row.id()), row.facilityClass(), row.readers(), row.figures(), row.freeReaders(), row.tiers());
    }

    static String id(String id) {
        Matcher year = YEAR.matcher(id);
        if (!year.matches()) {
            throw new IllegalArgumentException("no year in " + id);
        }
        return "R" + (Integer.parseInt(year.group(1)) + 1) + year.group(2);
    }
}
