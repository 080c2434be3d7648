package jp.madoguchi.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.facility.scheme.Scheme;
import org.junit.jupiter.api.Test;

class FacilityFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Revision CONFIRMED =
        new Revision(RevisionKind.CONFIRMATION, "確認", OffsetDateTime.parse("2026-04-01T09:00:00+09:00"), "shinsa1");

    @Test
    void whatIsDeniedIsNotSoAndWhatNobodySaidIsNeither() {
        FacilityFacts facts = with(Fact.since(DAY, FactKind.FULL_IN_USE, "NO", "電話"), Fact.since(DAY, FactKind.CHECKUP, "NO", "電話"),
            Fact.since(DAY, FactKind.VISIT_IN_USE, "電話")).facts();

        assertThat(facts.denied()).isEqualTo(Set.of(FactKind.FULL_IN_USE, FactKind.CHECKUP));
        assertThat(facts.inUse()).isEqualTo(Set.of(Scheme.VISIT));
        assertThat(facts.roles()).isEmpty();
    }

    private static FacilityFile with(Fact... facts) {
        Identifier code = Identifier.of(new FacilityCode("1319990005"));
        Entry entry = new Entry(FacilityType.CLINIC, FacilityStatus.ACTIVE, "サンプル医院", "", "", Prefecture.values()[12], "千代田区",
            "", "", "", Optional.empty());
        return new FacilityFile(new Registered(1, code, entry), List.of(),
            Stream.of(facts).map(fact -> new KnownFact(fact, CONFIRMED)).toList(), Optional.empty(), List.of());
    }
}
