package jp.madoguchi.subsidy.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A field that is not as it was. */
public record Difference(String field, String before, String after) {

    static List<Difference> between(Map<String, String> before, Map<String, String> after) {
        Map<String, String> all = new LinkedHashMap<>(after);
        before.forEach((field, value) -> all.putIfAbsent(field, ""));
        return all.entrySet().stream().map(field -> new Difference(field.getKey(), before.getOrDefault(field.getKey(), ""), field.getValue()))
            .filter(difference -> !difference.before.equals(difference.after)).toList();
    }

    public String getField() {
        return field;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }
}
