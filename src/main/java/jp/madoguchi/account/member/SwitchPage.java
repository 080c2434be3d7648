package jp.madoguchi.account.member;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import jp.madoguchi.account.signin.ChooseFacility;
import jp.madoguchi.account.signin.SignedIn;
import jp.madoguchi.platform.web.Visit;

/** 切り替え: for which of his facilities somebody goes on working. */
@Named
@RequestScoped
public class SwitchPage {

    @Inject
    ExternalContext faces;

    @Inject
    HttpServletRequest request;

    @Inject
    ChooseFacility choice;

    @Inject
    Answer answer;

    @Inject
    Visit visit;

    public void choose() throws IOException {
        if (choice.choose(SignedIn.standing(request).orElseThrow(), PostedId.of(request, "facility"), visit.caller())) {
            faces.redirect("/my");
        } else {
            answer.say(null, "その医療機関等は見つかりません。下の一覧から選び直してください。");
        }
    }

    public String getNote() {
        return request.getParameter("left") != null ? "メンバーから抜けました。"
            : request.getParameter("joined") != null ? "参加しました。この医療機関等の仕事をするときは、ここで切り替えてください。" : "";
    }
}
