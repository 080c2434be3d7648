package jp.madoguchi.facility;

import java.time.LocalDate;
import java.util.List;

/** A facility that does not exist: what the list of its 厚生局 would say of it, and facts that no list carries. */
record SyntheticFacility(FacilityCode code, FacilityType type, FacilityStatus status, String name, String kana, String postal,
                         String prefecture, String address, String phone, String founder, String manager,
                         LocalDate designated, List<SyntheticFact> facts) {
}
