package jp.madoguchi.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of the house: which room may use which, besides platform. A room that is not in the table does not exist. */
class RoomsTest {

    private static final Map<String, Set<String>> MAY_USE = Map.of(
        "platform", Set.of(),
        "facility", Set.of(),
        "notice", Set.of("facility"),
        "inquiry", Set.of("facility"),
        "account", Set.of("facility"),
        "subsidy", Set.of("facility"),
        "home", Set.of("facility", "notice", "inquiry", "account", "subsidy"));

    @Test
    void everyRoomStandsInTheTable() {
        Set<String> rooms = new TreeSet<>();
        House.CLASSES.forEach(type -> rooms.add(roomOf(type)));

        assertThat(rooms).isSubsetOf(MAY_USE.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform", "facility", "notice", "inquiry", "account", "subsidy", "home"})
    void aRoomUsesOnlyWhatTheTableAllows(String room) {
        List<String> trespasses = House.CLASSES.stream()
            .filter(type -> roomOf(type).equals(room))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .filter(dependency -> isTrespass(room, dependency))
            .map(Dependency::getDescription)
            .toList();

        assertThat(trespasses).isEmpty();
    }

    private static boolean isTrespass(String room, Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        if (!target.getPackageName().startsWith(House.PACKAGE)) {
            return false;
        }
        String other = roomOf(target);
        return !other.equals(room) && !other.equals("platform") && !MAY_USE.get(room).contains(other);
    }

    private static String roomOf(JavaClass type) {
        return type.getPackageName().substring(House.PACKAGE.length() + 1).split("\\.")[0];
    }
}
