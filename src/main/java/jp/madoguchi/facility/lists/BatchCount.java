package jp.madoguchi.facility.lists;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many records of a batch met which fate. */
record BatchCount(Map<RowFate, Long> counts) {

    static BatchCount of(List<StagedRow> rows) {
        Map<RowFate, Long> counts = new EnumMap<>(RowFate.class);
        rows.forEach(row -> counts.merge(row.fate(), 1L, Long::sum));
        return new BatchCount(counts);
    }

    long of(RowFate fate) {
        return counts.getOrDefault(fate, 0L);
    }
}
