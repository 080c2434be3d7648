package jp.madoguchi.facility;

import java.util.List;

/** A facility that does not exist: what the list of its 厚生局 would say of it with its kana, and facts that no list carries. */
record SyntheticFacility(FacilityCode code, Entry entry, List<Fact> facts) {
}
