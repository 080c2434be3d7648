package jp.madoguchi.subsidy.publish;

import java.text.MessageFormat;
import java.util.List;

/**
 * Something that was found in a draft.
 *
 * @param where the offer, or a row of it
 */
public record Finding(FindingKind kind, String where, List<String> details) {

    static Finding at(String where, FindingKind kind, String... details) {
        return new Finding(kind, where, List.of(details));
    }

    public boolean isBlocking() {
        return kind.weight() == FindingKind.Weight.BLOCK;
    }

    public FindingKind.Weight getWeight() {
        return kind.weight();
    }

    public String getWhere() {
        return where;
    }

    public String getText() {
        return MessageFormat.format(kind.text(), details.toArray());
    }
}
