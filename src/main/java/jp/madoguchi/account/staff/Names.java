package jp.madoguchi.account.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who stands behind the numbers by which rows and the trail name people. */
@ApplicationScoped
public class Names {

    private static final Pattern PERSON = Pattern.compile("p([0-9]{1,18})(?: f[0-9]+)?");

    @PersistenceContext
    EntityManager entities;

    /** Of all these at once; what is nobody's number stays as it is. */
    public Map<String, String> of(Collection<String> signatures) {
        Set<Long> ids = signatures.stream().flatMap(text -> number(text).stream()).collect(Collectors.toSet());
        Map<Long, String> names = ids.isEmpty() ? Map.of()
            : entities.createQuery("select p.id, p.name from Person p where p.id in :ids", Object[].class).setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
        return signatures.stream().distinct().collect(Collectors.toMap(text -> text, text -> named(text, names)));
    }

    private static String named(String text, Map<Long, String> names) {
        return switch (text) {
            case "house" -> "システム";
            case "visitor" -> "ログインしていない方";
            default -> number(text).map(names::get).orElse("");
        };
    }

    public static Optional<Long> number(String signature) {
        Matcher person = PERSON.matcher(signature);
        return person.matches() ? Optional.of(Long.valueOf(person.group(1))) : Optional.empty();
    }
}
