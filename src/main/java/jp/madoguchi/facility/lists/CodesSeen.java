package jp.madoguchi.facility.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.facility.FacilityCode;

/** Where each code of a file stood first: the number of its sheet and its line, in as few bytes as will do. */
final class CodesSeen {

    private final List<String> sheets = new ArrayList<>();
    private final Map<Long, Long> places = new HashMap<>();

    /** The place where the code stood before. */
    Optional<String> before(FacilityCode code, SheetRow row) {
        if (sheets.isEmpty() || !sheets.get(sheets.size() - 1).equals(row.sheet())) {
            sheets.add(row.sheet());
        }
        long here = (long) (sheets.size() - 1) << Integer.SIZE | row.line();
        return Optional.ofNullable(places.putIfAbsent(Long.valueOf(code.digits()), here))
            .map(first -> ListReading.place(sheets.get((int) (first >> Integer.SIZE)), first.intValue()));
    }
}
