package jp.madoguchi.subsidy.publish;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;

/** 補助金の金額と期限 for the staff: the editions, and what is published now. */
@Named
@RequestScoped
public class ProgrammesPage {

    private static final int MOST = 30;

    @Inject
    EditionFiles files;

    @Inject
    ProgrammeBooks books;

    @Inject
    Clock clock;

    private List<EditionRow> editions;
    private List<YearRows> years;

    @PostConstruct
    void load() {
        Instant now = clock.instant();
        editions = files.newest(MOST).stream().map(EditionRow::new).toList();
        years = YearRows.of(books.knownOn(now), now);
    }

    public List<EditionRow> getEditions() {
        return editions;
    }

    public List<YearRows> getYears() {
        return years;
    }
}
