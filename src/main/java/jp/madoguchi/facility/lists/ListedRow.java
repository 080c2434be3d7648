package jp.madoguchi.facility.lists;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.text.Refusal;

/**
 * One record of a list, or a line that belongs to none: either understood or refused with every reason.
 *
 * @param sheet   empty in a text file
 * @param line    of the record's first row, as Excel or a text editor counts it
 * @param section empty where no heading stood before the line
 * @param number  as it stands in the file
 * @param name    as it stands in the file
 * @param remarks what was put right, left out or assumed, for the person who looks through the rows
 */
public record ListedRow(String sheet, int line, Optional<ListSection> section, String number, String name,
                        Optional<ListedFacility> facility, List<Refusal> refusals, List<String> remarks) {

    public ListedRow {
        refusals = List.copyOf(refusals);
        remarks = List.copyOf(remarks);
        if (facility.isPresent() != refusals.isEmpty()) {
            throw new IllegalArgumentException("a row is either understood or refused");
        }
    }
}
