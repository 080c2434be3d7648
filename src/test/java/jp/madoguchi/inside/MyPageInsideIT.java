package jp.madoguchi.inside;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.account.AnswerReport;
import jp.madoguchi.account.FactItem;
import jp.madoguchi.account.MyFacilities;
import jp.madoguchi.account.MyFacility;
import jp.madoguchi.account.People;
import jp.madoguchi.account.ReportFact;
import jp.madoguchi.home.NoticesForFacility;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.NextSteps;
import jp.madoguchi.platform.NotAllowed;
import jp.madoguchi.platform.Proof;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.text.MailAddress;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MyPageInsideIT {

    @Inject
    @Any
    Instance<NextSteps> rooms;

    @Inject
    NoticesForFacility notices;

    @Inject
    People people;

    @Inject
    MyFacilities facilities;

    @Inject
    ReportFact reports;

    @Inject
    AnswerReport answers;

    @Inject
    Statements statements;

    @Test
    void whatToDoNextAndWhatIsNewTakeFewStatements() {
        long person = people.withMail(new MailAddress("k1@demo.example")).orElseThrow().getId();
        MyFacility facility = facilities.of(person).get(0);
        Caller k1 = new Caller("k1", Set.of(Role.PERSON, Role.FACILITY_MANAGER), Map.of(), Proof.FULL, person, facility.id());

        int steps = statements.during(() -> rooms.forEach(room -> room.of(k1)));
        int news = statements.during(() -> notices.of(facility, 5));

        assertTrue(steps <= 9, steps + " statements for what to do next");
        assertTrue(news <= 7, news + " statements for what is new");
    }

    @Test
    void whoMayOnlyReadReportsNothingAndAFacilityAnswersNothing() {
        Caller reader = new Caller("reader", Set.of(Role.PERSON, Role.FACILITY_READER), Map.of(), Proof.FULL, 1, 1);
        Caller manager = new Caller("manager", Set.of(Role.PERSON, Role.FACILITY_MANAGER), Map.of(), Proof.FULL, 1, 1);

        assertThrows(NotAllowed.class, () -> reports.report(UUID.randomUUID().toString(), FactItem.NAME, "名称", reader));
        assertThrows(NotAllowed.class, () -> answers.answer("7KX-4MP-2RW", "回答", manager));
    }
}
