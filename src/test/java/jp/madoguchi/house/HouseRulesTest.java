package jp.madoguchi.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.Flash;
import jakarta.inject.Named;
import jakarta.faces.view.ViewScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import jp.madoguchi.platform.Aside;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.HouseClock;
import jp.madoguchi.platform.Round;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    /** Stateless views silently make a session for each of these, and any node must be able to answer any request. */
    @Test
    void nothingIsHeldPerVisitor() {
        noClasses().should().dependOnClassesThat().belongToAnyOf(ViewScoped.class, SessionScoped.class, Flash.class)
            .orShould().dependOnClassesThat().haveFullyQualifiedName("jakarta.servlet.http.HttpSession")
            .check(House.CLASSES);
    }

    @Test
    void pagesAskRoomsAndNeverTheDatabase() {
        noClasses().that().haveSimpleNameEndingWith("Page")
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.persistence..", "java.sql..")
            .check(House.CLASSES);
    }

    @Test
    void onlyTheHouseClockLooksAtTheMachinesTime() {
        noClasses().that().doNotHaveFullyQualifiedName(HouseClock.class.getName())
            .should().callMethod(Instant.class, "now")
            .orShould().callMethod(LocalDate.class, "now")
            .orShould().callMethod(LocalDateTime.class, "now")
            .orShould().callMethod(OffsetDateTime.class, "now")
            .orShould().callMethod(ZonedDateTime.class, "now")
            .orShould().callMethod(System.class, "currentTimeMillis")
            .check(House.CLASSES);
    }

    @Test
    void everyVerbAsksWhetherItsCallerMay() {
        methods().that().areAnnotatedWith(Transactional.class).and().areNotDeclaredIn(Aside.class).should(call(Caller.class, "require")).check(House.CLASSES);
    }

    /** Pages name their beans: a name that two of them have ends the deployment. */
    @Test
    void everyNamedBeanHasItsOwnName() {
        assertThat(House.CLASSES.stream().filter(type -> type.isAnnotatedWith(Named.class)).map(JavaClass::getSimpleName)).doesNotHaveDuplicates();
    }

    /** A timer that throws is taken away by the container. */
    @Test
    void whatGoesByItselfGoesInRounds() {
        methods().that().areAnnotatedWith(Schedule.class).should(call(Round.class, "go")).check(House.CLASSES);
    }

    private static ArchCondition<JavaMethod> call(Class<?> owner, String method) {
        return new ArchCondition<>("call " + owner.getSimpleName() + "." + method) {
            @Override
            public void check(JavaMethod caller, ConditionEvents events) {
                boolean calls = caller.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner) && call.getName().equals(method));
                events.add(new SimpleConditionEvent(caller, calls, caller.getFullName()));
            }
        };
    }
}
