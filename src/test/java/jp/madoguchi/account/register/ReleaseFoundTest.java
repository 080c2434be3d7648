package jp.madoguchi.account.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import jp.madoguchi.facility.Entry;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.Prefecture;
import jp.madoguchi.facility.Registered;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which body of a list is the one that somebody described. */
class ReleaseFoundTest {

    private static final Identifier NUMBER = Identifier.of(new FacilityCode("1019900016"));

    @ParameterizedTest
    @CsvSource({
        "髙﨑デモクリニック, 髙﨑デモクリニック, ACTIVE, true",
        "高崎デモクリニック, 髙﨑デモクリニック, ACTIVE, true",
        "デモクリニック, 医療法人見本会　デモクリニック, ACTIVE, true",
        "医療法人見本会デモクリニック, デモクリニック, SUSPENDED, true",
        "髙﨑デモクリニック, 髙﨑デモクリニック, CLOSED, false",
        "髙﨑デモクリニック, 沼田デモ歯科医院, ACTIVE, false",
        "・・・, 髙﨑デモクリニック, ACTIVE, false"})
    void theNumberAloneMayBeASlipOfThePen(String told, String listed, FacilityStatus status, boolean meant) {
        NewBody body = new NewBody(told, FacilityType.CLINIC, Prefecture.GUNMA, "高崎市", "0270000000", "");
        Registration registration = new Registration("T83-WRC-5YE", 1, Optional.of(NUMBER), body, Instant.EPOCH);
        Entry entry = new Entry(FacilityType.CLINIC, status, listed, "", "", Prefecture.GUNMA, "高崎市", "", "", "", Optional.empty());

        assertThat(ReleaseFound.isMeant(registration, new Registered(1, NUMBER, entry))).isEqualTo(meant);
    }
}
