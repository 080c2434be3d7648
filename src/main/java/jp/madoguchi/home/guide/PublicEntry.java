package jp.madoguchi.home.guide;

import jp.madoguchi.facility.Entry;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;

/** What everybody may know of a facility: what the public lists print of it. */
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

    /** The lists leave 都道府県 out. */
    public String getAddress() {
        String prefecture = entry.prefecture().getLabel();
        return entry.address().startsWith(prefecture) ? entry.address() : prefecture + entry.address();
    }

    public boolean isClosed() {
        return entry.status() == FacilityStatus.CLOSED;
    }
}
