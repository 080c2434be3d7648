package jp.madoguchi.subsidy.publish;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.subsidy.programme.Editions;
import jp.madoguchi.subsidy.programme.Offer;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;

/** The windows an offer has had, oldest first, each with the reason for it. */
@Named
@RequestScoped
public class WindowHistoryPage {

    @Inject
    FacesContext faces;

    @Inject
    ProgrammeBooks books;

    @Inject
    Clock clock;

    private Optional<Offer> offer;
    private List<WindowRow> rows;

    @PostConstruct
    void load() {
        String id = String.valueOf(faces.getExternalContext().getRequestParameterMap().get("offer"));
        Instant now = clock.instant();
        Editions editions = books.editions();
        offer = editions.knownOn(now).offer(id);
        rows = editions.windowsOf(id, now).stream().map(WindowRow::new).toList();
    }

    public boolean isKnown() {
        return offer.isPresent();
    }

    public String getTitle() {
        return offer.map(found -> found.getTitle() + "の申請期間").orElse("この募集はありません");
    }

    public List<WindowRow> getRows() {
        return rows;
    }
}
