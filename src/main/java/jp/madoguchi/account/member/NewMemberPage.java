package jp.madoguchi.account.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.account.proof.PasswordRule;
import jp.madoguchi.account.proof.TooBusy;
import jp.madoguchi.account.signin.Browser;
import jp.madoguchi.account.signin.Entrance;
import jp.madoguchi.account.signin.Passwords;
import jp.madoguchi.platform.text.Refusal;
import jp.madoguchi.platform.web.Visit;

/** Whoever was invited and has no account chooses a name and a password, and is a member and signed in. */
@Named
@RequestScoped
public class NewMemberPage {

    @Inject
    HttpServletRequest request;

    @Inject
    InvitationPage page;

    @Inject
    AcceptInvitation acceptance;

    @Inject
    Passwords passwords;

    @Inject
    Entrance entrance;

    @Inject
    Answer answer;

    @Inject
    Visit visit;

    private String name;
    private String password;
    private boolean agreed;

    public void enter() throws IOException {
        List<Refusal> reasons = new PasswordRule(false).against(password, List.of(page.getSeen().getMail(), name, page.getSeen().facility(), page.getSeen().number()));
        reasons.forEach(reason -> answer.say("newPassword", reason.message()));
        if (!agreed) {
            answer.say("agreed", "利用規約を読み、同意するときはチェックを入れてください。");
        }
        if (reasons.isEmpty() && agreed) {
            enterAsNew();
        }
    }

    private void enterAsNew() throws IOException {
        try {
            Optional<Long> person = accepted(passwords.hash(password));
            if (person.isPresent()) {
                entrance.letIn(person.get(), false, "INVITATION", Browser.of(request), "/my");
            } else {
                page.load();
            }
        } catch (TooBusy busy) {
            answer.say(null, "ただいま混み合っています。1分ほど待ってから、もう一度押してください。");
        }
    }

    private Optional<Long> accepted(String hash) {
        try {
            return acceptance.acceptAsNew(page.getToken(), name, hash, visit.caller());
        } catch (RuntimeException registeredAtTheSameMoment) {
            page.load();
            if (page.isFirst()) {
                throw registeredAtTheSameMoment;
            }
            return Optional.empty();
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
