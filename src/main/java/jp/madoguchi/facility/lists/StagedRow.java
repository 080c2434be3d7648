package jp.madoguchi.facility.lists;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.facility.Entry;

/**
 * What will become of one record of the list.
 *
 * @param facility the one it is about, where the register has it already
 * @param entry    what will stand in the register from that day, where that is anything new
 */
record StagedRow(int line, RowFate fate, String number, String name, String said, Optional<Long> facility,
                 Optional<Entry> entry, LocalDate from) {
}
