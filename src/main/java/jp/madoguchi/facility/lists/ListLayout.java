package jp.madoguchi.facility.lists;

import java.util.Map;

/** Which column, counted from 0, means what. */
public record ListLayout(Map<Integer, ListColumn> columns) {

    public ListLayout {
        columns = Map.copyOf(columns);
    }
}
