package jp.madoguchi.facility.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of sources lists every clause: none on which nothing rests. */
class ClausesCitedTest {

    private static final Path LANDING_PAGES = Path.of("src/main/webapp/for");
    private static final Set<Clause> BY_ANSWERS = Stream.concat(Arrays.stream(SchemeReason.values()).map(SchemeReason::getClause),
        MigratedBook.BOOK.ways().stream().map(ConfirmationWay::clause)).collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource(Clause.class)
    void aReasonAWayToConfirmOrALandingPageCitesIt(Clause clause) throws IOException {
        assertThat(BY_ANSWERS.contains(clause) || isCitedByAPage(clause)).isTrue();
    }

    private static boolean isCitedByAPage(Clause clause) throws IOException {
        try (Stream<Path> pages = Files.list(LANDING_PAGES)) {
            for (Path page : pages.toList()) {
                if (Files.readString(page).contains("href=\"/guide/sources#" + clause.getAnchor() + "\"")) {
                    return true;
                }
            }
            return false;
        }
    }
}
