package jp.madoguchi.account.register;

import java.util.Optional;
import jp.madoguchi.facility.Entry;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.Prefecture;

/** What somebody says of a body that the register does not know. */
public record NewBody(String name, FacilityType type, Prefecture prefecture, String address, String phone, String words) {

    /** As it will stand in the register. */
    Entry entry() {
        return new Entry(type, FacilityStatus.ACTIVE, name, "", "", prefecture, address, phone, "", "", Optional.empty());
    }
}
