package jp.madoguchi.facility.scheme;

import jp.madoguchi.Databases;
import jp.madoguchi.platform.Aside;

/** The book as the migrations leave it: what the tables of rows are tried against. */
public final class MigratedBook {

    public static final RuleBook BOOK = read(Databases.H2_MEMORY);

    private MigratedBook() {
    }

    static RuleBook read(Databases kind) {
        RuleBooks books = new RuleBooks();
        books.database = kind.fresh();
        books.aside = new Aside();
        return books.current();
    }
}
