package jp.madoguchi.home.guide;

import jp.madoguchi.facility.Entry;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;

/** What everybody may know of a facility: its entry, whoever brought it. */
public final class PublicEntry {

    private final Entry entry;

    PublicEntry(Entry entry) {
        this.entry = entry;
    }

    public String getName() {
        return entry.name();
    }

    public FacilityType getType() {
        return entry.type();
    }

    public FacilityStatus getStatus() {
        return entry.status();
    }

    public String getAddress() {
        return entry.prefecture().getLabel() + entry.address();
    }

    public boolean isClosed() {
        return entry.status() == FacilityStatus.CLOSED;
    }
}
