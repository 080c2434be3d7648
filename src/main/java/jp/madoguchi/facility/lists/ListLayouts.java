package jp.madoguchi.facility.lists;

import java.util.Map;

/**
 * All that is known of how the lists are laid out.
 *
 * @param prefectures its name to its two digits
 * @param positions   a prefecture's two digits to the layout of its bureau, for lists without a row of header words
 * @param headerWords a header word to its meaning
 */
public record ListLayouts(Map<String, String> prefectures, Map<String, ListLayout> positions,
                          Map<String, ListColumn> headerWords) {

    public ListLayouts {
        prefectures = Map.copyOf(prefectures);
        positions = Map.copyOf(positions);
        headerWords = Map.copyOf(headerWords);
    }
}
