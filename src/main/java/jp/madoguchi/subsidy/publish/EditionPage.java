package jp.madoguchi.subsidy.publish;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.web.Visit;
import jp.madoguchi.subsidy.programme.ProgrammeBooks;

/** One edition: why, by whom, what is in it, and the decision. */
@Named
@RequestScoped
public class EditionPage {

    @Inject
    FacesContext faces;

    @Inject
    EditionFiles files;

    @Inject
    ProgrammeBooks books;

    @Inject
    PublishEdition publish;

    @Inject
    DiscardEdition discard;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    private int number;
    private Optional<EditionFile> file;
    private EditionBooks contents;
    private List<ChangeRow> changes;

    @PostConstruct
    void load() {
        number = EditionFiles.numberOf(parameter("number"));
        file = files.find(number);
        changes = files.changes(number).stream().map(ChangeRow::new).toList();
        contents = file.flatMap(found -> EditionBooks.of(number, books.editions(), clock.instant())).orElse(null);
    }

    private String parameter(String name) {
        return faces.getExternalContext().getRequestParameterMap().get(name);
    }

    public void publish() throws IOException {
        done(publish.publish(number, EditionFiles.numberOf(parameter("seen")), visit.caller()), "published");
    }

    public void discard() throws IOException {
        done(discard.discard(number, visit.caller()), "discarded");
    }

    /** Shown anew after a no as well: what is decided next is what stands there. */
    private void done(Optional<EditionObjection> no, String what) throws IOException {
        faces.getExternalContext().redirect("/desk/programmes/edition?number=" + number + no.map(why -> "&no=" + why).orElse("&done=" + what));
    }

    public boolean isKnown() {
        return file.isPresent();
    }

    public String getTitle() {
        return file.map(found -> "版" + found.getNumber() + "　" + found.getTitle()).orElse("この版はありません");
    }

    public EditionRow getEdition() {
        return file.map(EditionRow::new).orElse(null);
    }

    /** What the address says was done a moment ago, if that is how it stands. */
    public String getDone() {
        String done = String.valueOf(parameter("done"));
        return switch (done) {
            case "published" -> isKnown() && !getEdition().isDraft() ? "公開しました。数秒で、すべての画面に出ます。" : "";
            case "discarded" -> isKnown() && !getEdition().isDraft() ? "破棄しました。公開されている内容は変わっていません。" : "";
            case "changed" -> "書き直しました。";
            default -> "";
        };
    }

    /** Why what was wanted a moment ago was not done; whoever comes after the decision finds no button to be pressed. */
    public String getObjection() {
        if (faces.isPostback() && isKnown() && !getEdition().isDraft()) {
            return EditionObjection.DECIDED.getText();
        }
        return Arrays.stream(EditionObjection.values()).filter(no -> no.name().equals(parameter("no"))).map(EditionObjection::getText).findFirst().orElse("");
    }

    public boolean isOwnHand() {
        return files.isTouchedBy(visit.caller(), number);
    }

    EditionBooks contents() {
        return contents;
    }

    public int getSeen() {
        return changes.size();
    }

    public List<ChangeRow> getChanges() {
        return changes;
    }
}
