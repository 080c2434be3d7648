package jp.madoguchi.facility;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.platform.text.Folding;
import jp.madoguchi.platform.text.PostalCode;
import jp.madoguchi.platform.text.SearchKey;

/** What stands in the register of a facility, all in one piece: what a list prints of it, or who speaks for it declares. Blank where not known. */
public record Entry(FacilityType type, FacilityStatus status, String name, String kana, String postalCode, Prefecture prefecture,
                    String address, String phone, String founder, String manager, Optional<LocalDate> designatedOn) {

    /** A few characters unfold into many. */
    private static final int LONGEST_KEY = 2000;

    public Entry {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a facility has a name");
        }
        // Some lists print 都道府県 before the address, most do not.
        if (address.startsWith(prefecture.getLabel())) {
            address = Folding.singleLine(address.substring(prefecture.getLabel().length()));
        }
    }

    public String postalText() {
        return postalCode.isEmpty() ? "" : "〒" + new PostalCode(postalCode);
    }

    /** By which the facility is found, however its name is typed. */
    public String searchKey() {
        String key = SearchKey.of(name + " " + kana);
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    /** No longer in the list it stood in. */
    public Entry closed() {
        return new Entry(type, FacilityStatus.CLOSED, name, kana, postalCode, prefecture, address, phone, founder, manager, designatedOn);
    }

    /** What this says nothing of stays as it was; the reading only while the name does. */
    public Entry filledFrom(Entry before) {
        return new Entry(type, status, name, kana.isEmpty() && name.equals(before.name) ? before.kana : kana,
            either(postalCode, before.postalCode), prefecture, address, either(phone, before.phone), either(founder, before.founder),
            either(manager, before.manager), designatedOn.or(before::designatedOn));
    }

    private static String either(String said, String before) {
        return said.isEmpty() ? before : said;
    }
}
