package jp.madoguchi.facility.lists;

/** One line of the report on a list. */
public record ListRow(long place, int line, RowFate fate, String number, String name, String said) {

    static ListRow of(Object[] row) {
        return new ListRow(((Number) row[0]).longValue(), ((Number) row[1]).intValue(), RowFate.valueOf((String) row[2]), (String) row[3],
            (String) row[4], (String) row[5]);
    }

    /** What the list no longer has stands on none of its lines. */
    public String lineText() {
        return fate == RowFate.GONE ? "－" : String.valueOf(line);
    }
}
