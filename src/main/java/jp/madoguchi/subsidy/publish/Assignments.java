package jp.madoguchi.subsidy.publish;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Column = value, for an update. What is empty is written as null in the text: PostgreSQL would not know the type of a null handed over. */
final class Assignments {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Assignments set(String column, Object value) {
        values.put(column, value instanceof Optional<?> optional ? optional.orElse(null) : value);
        return this;
    }

    /** a = ?3, b = null, c = ?4; parameters 1 and 2 are the key. */
    String text() {
        List<String> parts = new ArrayList<>();
        int parameter = 3;
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            parts.add(entry.getKey() + " = " + (entry.getValue() == null ? "null" : "?" + parameter++));
        }
        return parts.stream().collect(Collectors.joining(", "));
    }

    void fill(Query query) {
        int parameter = 3;
        for (Object value : values.values()) {
            if (value != null) {
                query.setParameter(parameter++, value);
            }
        }
    }
}
