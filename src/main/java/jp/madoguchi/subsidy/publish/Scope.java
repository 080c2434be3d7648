package jp.madoguchi.subsidy.publish;

import java.util.List;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.ProgrammeBook;

/** Which offers are meant: one by its id, or all of the fiscal year that begins in a year. */
public record Scope(String code) {

    public static Scope year(int year) {
        return new Scope(String.valueOf(year));
    }

    public List<Offer> offers(ProgrammeBook book) {
        return book.offers().stream().filter(offer -> offer.id().equals(code) || String.valueOf(offer.year().year()).equals(code)).toList();
    }
}
