package jp.madoguchi.platform.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.platform.Jdbc;

/** Which entries somebody looks for: by any of these people, of this deed, about this subject, from one moment to before another. */
public record AuditFilter(Optional<List<Long>> people, Optional<String> deed, Optional<String> subject, Optional<Instant> from,
                          Optional<Instant> until) {

    /** The conditions, and what stands for their question marks. */
    List<Object> conditions(StringBuilder sql) {
        List<Object> values = new ArrayList<>();
        people.ifPresent(some -> {
            sql.append(" and (1 = 0");
            some.forEach(person -> {
                sql.append(" or caller = ? or caller like ?");
                values.addAll(List.of("p" + person, "p" + person + " f%"));
            });
            sql.append(')');
        });
        deed.ifPresent(text -> add(sql, " and deed = ?", values, text));
        subject.ifPresent(text -> add(sql, " and subject = ?", values, text));
        from.ifPresent(at -> add(sql, " and at >= ?", values, Jdbc.stamp(at)));
        until.ifPresent(at -> add(sql, " and at < ?", values, Jdbc.stamp(at)));
        return values;
    }

    private static void add(StringBuilder sql, String condition, List<Object> values, Object value) {
        sql.append(condition);
        values.add(value);
    }

    /** For the trail: what was looked for. */
    String inWords() {
        return Stream.of(people.map(some -> "people " + some), deed.map(text -> "deed " + text), subject.map(text -> "subject " + text),
            from.map(at -> "from " + at), until.map(at -> "until " + at)).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }
}
