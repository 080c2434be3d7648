package jp.madoguchi.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.scheme.OpenSchemes;
import jp.madoguchi.facility.scheme.RuleBooks;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.facility.scheme.Standing;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Within the server the rule is asked with the rows of its database. */
@ExtendWith(ArquillianExtension.class)
class RuleBooksInsideIT {

    @Inject
    RuleBooks books;

    @Test
    void theBookIsRead() {
        FacilityFacts listed = new FacilityFacts(FacilityType.CLINIC, FacilityStatus.ACTIVE, ClaimKind.UNKNOWN, Set.of(), List.of(), Set.of());

        OpenSchemes open = OpenSchemes.on(listed, LocalDate.of(2026, 4, 1), books.current());

        assertEquals(Standing.OPEN, open.of(Scheme.FULL).standing());
        assertEquals(Standing.DEPENDS, open.of(Scheme.LIMITED).standing());
        assertTrue(books.current().chains().isLarge(40_001, LocalDate.of(2026, 4, 1)));
    }
}
