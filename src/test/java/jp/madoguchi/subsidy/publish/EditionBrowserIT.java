package jp.madoguchi.subsidy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.madoguchi.Chromium;
import jp.madoguchi.Portal;
import jp.madoguchi.SharedPortal;
import jp.madoguchi.SignedInAs;
import jp.madoguchi.Visitor;
import jp.madoguchi.front.Axe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of editions in a browser, narrow and wide; the draft is given up again. */
@ExtendWith({SharedPortal.class, Chromium.class})
class EditionBrowserIT {

    @Test
    void everyPageIsForEverybodyAndFitsTheTelephone(Portal portal, Visitor visitor) {
        SignedInAs josei1 = SignedInAs.person(portal, "josei1");
        EditionDesk desk = new EditionDesk(portal);
        int draft = desk.begin(josei1, "clone", "2026", Map.of("heading", "見え方を試す"));
        visitor.signIn(portal, "josei1");
        for (String page : new String[] {"", "/begin?what=move&scope=2025", "/edition?number=" + draft, "/offer?edition=" + draft + "&offer=R9-VISIT",
            "/history?offer=R7-VISIT"}) {
            visitor.open(portal, "/desk/programmes" + page);
            Axe.findsNothingGrave(visitor);
            assertThat(visitor.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).as(page).isEqualTo(0);
        }
        assertThat(EditionDesk.told(desk.decide(josei1, draft, "discard"))).endsWith("done=discarded");
    }
}
