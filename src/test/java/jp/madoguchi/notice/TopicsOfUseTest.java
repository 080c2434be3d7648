package jp.madoguchi.notice;

import static jp.madoguchi.notice.NoticeTopic.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.scheme.OpenSchemes;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.facility.scheme.SchemeAnswer;
import jp.madoguchi.facility.scheme.Standing;
import org.junit.jupiter.api.Test;

class TopicsOfUseTest {

    @Test
    void aClinicThatUsesTheFullSchemeReadsOfPrescriptionsAndChartsAPharmacyOfPrescriptions() {
        Map<Scheme, Standing> full = Map.of(Scheme.FULL, Standing.IN_USE);

        assertThat(topics(FacilityType.CLINIC, full)).containsExactlyInAnyOrder(FULL, PRESCRIPTION, CHARTS, PORTAL, CAUTION);
        assertThat(topics(FacilityType.PHARMACY, full)).containsExactlyInAnyOrder(FULL, PRESCRIPTION, PORTAL, CAUTION);
    }

    @Test
    void whatMayBecomeOpenConcernsItTooAndWhatIsNotOpenDoesNot() {
        assertThat(topics(FacilityType.MIDWIFERY, Map.of(Scheme.LIMITED, Standing.OPEN)))
            .containsExactlyInAnyOrder(LIMITED, APP, SUBSIDY, PORTAL, CAUTION);
        assertThat(topics(FacilityType.HOME_NURSING, Map.of(Scheme.VISIT, Standing.DEPENDS)))
            .containsExactlyInAnyOrder(HOMECARE, APP, SUBSIDY, PORTAL, CAUTION);
        assertThat(topics(FacilityType.THERAPY, Map.of())).containsExactlyInAnyOrder(PORTAL, CAUTION);
    }

    private static Set<NoticeTopic> topics(FacilityType type, Map<Scheme, Standing> standings) {
        return TopicsOfUse.of(type, new OpenSchemes(Arrays.stream(Scheme.values()).map(scheme -> new SchemeAnswer(scheme,
            standings.getOrDefault(scheme, Standing.NOT_OPEN), List.of(), Optional.empty(), Optional.empty(), List.of())).toList()));
    }
}
