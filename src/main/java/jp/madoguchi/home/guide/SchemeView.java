package jp.madoguchi.home.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.madoguchi.facility.scheme.Because;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.facility.scheme.SchemeAnswer;
import jp.madoguchi.facility.scheme.SchemeReason;
import jp.madoguchi.facility.scheme.Standing;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** How one scheme stands, as a page shows it. */
public final class SchemeView {

    private final SchemeAnswer answer;
    private final Optional<Since> since;
    private final GuideAddress address;

    /** @param address what was answered so far, so that a condition can be answered from here */
    SchemeView(SchemeAnswer answer, Optional<Since> since, GuideAddress address) {
        this.answer = answer;
        this.since = since;
        this.address = address;
    }

    public Scheme getScheme() {
        return answer.scheme();
    }

    public String getAnchor() {
        return answer.scheme().name().toLowerCase(Locale.ROOT);
    }

    public boolean isOpen() {
        return answer.isOpen();
    }

    boolean isDepending() {
        return answer.standing() == Standing.DEPENDS && !isWaitingForFull();
    }

    /** Nothing but 既存型 is missing. */
    boolean isWaitingForFull() {
        return answer.from().isEmpty() && answer.conditions().stream().map(Because::reason)
            .anyMatch(reason -> reason == SchemeReason.IF_USING_FULL || reason == SchemeReason.IF_FULL || reason == SchemeReason.IF_FULL_FOR_HOME_VISITS);
    }

    public String getLabel() {
        return answer.standing().getLabel();
    }

    /** The shape of the status tag. */
    public String getTag() {
        return answer.standing().getTag();
    }

    public List<Cited> getReasons() {
        return cited(answer.reasons());
    }

    public List<Cited> getConditions() {
        return cited(answer.conditions());
    }

    /** The first day, where it is still to come; otherwise null. */
    public String getFrom() {
        return answer.from().map(JapaneseDate::full).orElse(null);
    }

    /** The last day, where it is open; otherwise null. */
    public String getUntil() {
        return isOpen() ? answer.until().map(JapaneseDate::withWeekday).orElseGet(this::openEnd) : null;
    }

    private String openEnd() {
        return answer.reasons().stream().anyMatch(because -> because.reason() == SchemeReason.LIMITED_MEASURE)
            ? "経過措置が終わる日（まだ決まっていません）" : "終わる日は決まっていません";
    }

    /** Since when such facilities can use it, or null where they cannot. */
    public String getSince() {
        return since.map(Since::text).orElse(null);
    }

    private List<Cited> cited(List<Because> all) {
        return all.stream().map(because -> new Cited(because, address)).toList();
    }
}
