package jp.madoguchi.facility.lists;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.facility.Entry;

/**
 * What will become of one record of the list.
 *
 * @param facility the one it is about, where there is a file of it already
 * @param entry    what will stand in the register from that day, where that is anything new
 * @param to       the day before something else is known to hold, where something is
 */
record StagedRow(int line, RowFate fate, String number, String name, String said, Optional<Long> facility,
                 Optional<Entry> entry, LocalDate from, Optional<LocalDate> to) {
}
