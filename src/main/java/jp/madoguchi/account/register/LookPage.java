package jp.madoguchi.account.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.signin.WrongTries;
import jp.madoguchi.facility.AsOf;
import jp.madoguchi.facility.Facilities;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.IdentifierKind;
import jp.madoguchi.platform.faces.AtField;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.web.Visit;

/** The first step of joining: by which number the facility is known. */
@Named
@RequestScoped
public class LookPage {

    /** Numbers that the register does not know, tried one after the other: within a quarter of an hour. */
    private static final int MOST_MISSES = 30;

    @Inject
    FacesContext faces;

    @Inject
    Facilities facilities;

    @Inject
    WrongTries tries;

    @Inject
    Visit visit;

    @Inject
    Clock clock;

    private String kind = IdentifierKind.FACILITY_CODE.name();
    private String typed;
    private String ownUp;

    public void look() throws IOException {
        if (kind.equals(JoinAddress.NO_NUMBER)) {
            faces.getExternalContext().redirect("/my/join?kind=" + JoinAddress.NO_NUMBER);
            return;
        }
        Reading<Identifier> number = new TypedNumber(IdentifierKind.valueOf(kind), typed == null ? "" : typed).read();
        if (number.refused().isPresent()) {
            say(number.refused().get().message());
        } else if (tries.isFull(bucket(), MOST_MISSES)) {
            say("台帳にない番号が続きました。15分ほど待ってから、もう一度調べてください。");
        } else {
            go(number.understood().orElseThrow());
        }
    }

    private void go(Identifier number) throws IOException {
        boolean known = facilities.find(number, AsOf.today(clock)).isPresent();
        if (!known) {
            tries.count(bucket());
        }
        Optional<String> doubt = TypedNumber.doubt(number).filter(text -> !known);
        if (doubt.isPresent()) {
            say(doubt.get());
            ownUp = JoinAddress.of(number) + "&step=new";
        } else {
            faces.getExternalContext().redirect(JoinAddress.of(number));
        }
    }

    private String bucket() {
        return "look " + visit.caller().person();
    }

    private void say(String text) {
        AtField.say(faces, "look", "typedNumber", text);
    }

    public List<IdentifierKind> getKinds() {
        return List.of(IdentifierKind.values());
    }

    /** Where 「この番号で申し出る」 leads; none where the number is in order. */
    public String getOwnUp() {
        return ownUp;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
