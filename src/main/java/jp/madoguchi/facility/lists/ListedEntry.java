package jp.madoguchi.facility.lists;

import java.time.LocalDate;
import jp.madoguchi.facility.Entry;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.Prefecture;
import jp.madoguchi.platform.text.PhoneNumber;
import jp.madoguchi.platform.text.PostalCode;

/** How a record of a list is compared with the register. */
final class ListedEntry {

    private ListedEntry() {
    }

    static Entry of(ListedFacility listed) {
        return new Entry(listed.type(), listed.status(), listed.name(), "", listed.postalCode().map(PostalCode::digits).orElse(""),
            Prefecture.of(listed.prefecture()), listed.address(), listed.phone().map(PhoneNumber::toString).orElse(""),
            listed.founder(), listed.manager(), listed.designatedOn());
    }

    /** A facility that is new to the register has been there since it was designated; what has closed or rests, since the list says so. */
    static LocalDate firstDay(ListedFacility listed, LocalDate asOf) {
        return listed.status() == FacilityStatus.ACTIVE
            ? listed.designatedOn().filter(day -> day.isBefore(asOf)).orElse(asOf)
            : asOf;
    }

    /** Ten digits wherever they can be put together, so that a facility whose record was refused is not taken for gone. */
    static String numberOf(ListedRow row) {
        return row.section().flatMap(section -> ListedNumber.of(row.number(), section).understood()).map(FacilityCode::digits)
            .orElse(shortened(row.number(), 40));
    }

    static String shortened(String text, int longest) {
        int end = Math.min(text.length(), longest);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
