package jp.madoguchi.home.guide;

import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;

/** What everybody may know of a facility: what the public lists print. */
public record ListedFacility(String name, FacilityType type, FacilityStatus status, String address) {

    public String getName() {
        return name;
    }

    public FacilityType getType() {
        return type;
    }

    public FacilityStatus getStatus() {
        return status;
    }

    public String getAddress() {
        return address;
    }

    public boolean isClosed() {
        return status == FacilityStatus.CLOSED;
    }
}
