package jp.madoguchi.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of notices; topic and place in the list stand in the address. */
@Named
@RequestScoped
public class NoticesPage {

    private static final int SIZE = 20;

    @Inject
    Notices notices;

    @Inject
    ExternalContext request;

    private Optional<NoticeTopic> topic;
    private Optional<NoticeCursor> before;
    private List<NoticeRow> found;

    @PostConstruct
    void load() {
        Map<String, String> parameters = request.getRequestParameterMap();
        topic = NoticeTopic.named(parameters.get("topic"));
        before = NoticeCursor.of(parameters.get("before"));
        found = notices.page(topic, before, SIZE);
    }

    public List<NoticeRow> getRows() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    public NoticeTopic getTopic() {
        return topic.orElse(null);
    }

    /** Back to the newest; null where they are shown already. */
    public String getNewer() {
        return before.isEmpty() ? null : address("");
    }

    /** The next page, or null on the last one. */
    public String getOlder() {
        return found.size() > SIZE ? address("before=" + NoticeCursor.after(found.get(SIZE - 1)).text()) : null;
    }

    private String address(String place) {
        String query = Stream.of(topic.map(value -> "topic=" + value).orElse(""), place)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/notices" : "/notices?" + query;
    }
}
