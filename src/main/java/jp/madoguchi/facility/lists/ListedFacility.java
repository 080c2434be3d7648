package jp.madoguchi.facility.lists;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.platform.text.PhoneNumber;
import jp.madoguchi.platform.text.PostalCode;

/**
 * What a list tells of a facility.
 *
 * @param prefecture two digits; the lists leave its name out of the address
 * @param founder    開設者, empty where the list has none
 * @param manager    管理者, empty where the list has none
 */
public record ListedFacility(FacilityCode code, FacilityType type, FacilityStatus status, String name,
                             Optional<PostalCode> postalCode, String prefecture, String address,
                             Optional<PhoneNumber> phone, String founder, String manager,
                             Optional<LocalDate> designatedOn) {
}
