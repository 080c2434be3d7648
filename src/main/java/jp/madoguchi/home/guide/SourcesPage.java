package jp.madoguchi.home.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.facility.scheme.Clause;

/** Every clause that an answer or a landing page cites, by the document it stands in. */
@Named
@RequestScoped
public class SourcesPage {

    public List<Source> getDocuments() {
        Map<String, List<Clause>> byDocument = Stream.of(Clause.values())
            .collect(Collectors.groupingBy(Clause::getDocument, LinkedHashMap::new, Collectors.toList()));
        return byDocument.entrySet().stream().map(entry -> new Source(entry.getKey(), entry.getValue())).toList();
    }

    /** A document with the clauses in it. */
    public static final class Source {

        private final String title;
        private final List<Clause> clauses;

        Source(String title, List<Clause> clauses) {
            this.title = title;
            this.clauses = clauses;
        }

        public String getTitle() {
            return title;
        }

        public List<Clause> getClauses() {
            return clauses;
        }
    }
}
