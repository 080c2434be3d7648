package jp.madoguchi.account.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.platform.audit.AuditFilter;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.calendar.TypedDate;

/** What an auditor looks for, as it stands in the address of his page. */
public record AuditSearch(String person, String deed, String subject, String from, String to) {

    private static final int MOST_PEOPLE = 20;

    static AuditSearch of(Map<String, String> address) {
        return new AuditSearch(text(address, "person"), text(address, "deed"), text(address, "subject"), text(address, "from"), text(address, "to"));
    }

    private static String text(Map<String, String> address, String name) {
        String text = address.getOrDefault(name, "").strip();
        return text.substring(0, Math.min(200, text.length()));
    }

    /** A number as it stands in the trail, or people by name or mail. */
    AuditFilter filter(StaffList list, Instant now) {
        Optional<List<Long>> people = given(person).map(text -> Names.number(text).map(List::of)
            .orElseGet(() -> list.everybody(text, 0, MOST_PEOPLE, now).stream().map(StaffRow::getId).toList()));
        return new AuditFilter(people, given(deed), given(subject), day(from).map(AuditSearch::begin), day(to).map(last -> begin(last.plusDays(1))));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }

    static Optional<LocalDate> day(String typed) {
        return given(typed).flatMap(text -> TypedDate.of(text).understood());
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(JapanTime.ZONE).toInstant();
    }

    boolean isDayUnreadable() {
        return Stream.of(from, to).anyMatch(text -> !text.isEmpty() && day(text).isEmpty());
    }

    String address() {
        return "/admin/audit?person=" + encoded(person) + "&deed=" + encoded(deed) + "&subject=" + encoded(subject) + "&from=" + encoded(from)
            + "&to=" + encoded(to);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getPerson() {
        return person;
    }

    public String getDeed() {
        return deed;
    }

    public String getSubject() {
        return subject;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }
}
