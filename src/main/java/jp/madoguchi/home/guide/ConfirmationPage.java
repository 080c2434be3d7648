package jp.madoguchi.home.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.facility.scheme.ConfirmationPlace;
import jp.madoguchi.facility.scheme.ConfirmationWay;
import jp.madoguchi.facility.scheme.ConfirmationWays;
import jp.madoguchi.facility.scheme.RuleBooks;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.faces.Problem;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.text.Refusal;

/** 資格確認の方法: what a person can show on a day, at a kind of place, with 資格確認限定型 or without. */
@Named
@RequestScoped
public class ConfirmationPage {

    @Inject
    ExternalContext request;

    @Inject
    RuleBooks books;

    @Inject
    Clock clock;

    private String typedDay;
    private Reading<LocalDate> day;
    private ConfirmationPlace place;
    private boolean limitedInUse;
    private ConfirmationWays ways;

    @PostConstruct
    void load() {
        Map<String, String> parameters = request.getRequestParameterMap();
        typedDay = parameters.getOrDefault("on", "").strip();
        day = typedDay.isEmpty() ? Reading.of(JapanTime.dateOf(clock.instant())) : GuideDay.asked(typedDay);
        place = placeNamed(parameters.get("place"));
        limitedInUse = "yes".equals(parameters.get("limited"));
        ways = day.understood().map(on -> ConfirmationWays.on(on, place, limitedInUse, books.current())).orElse(null);
    }

    private static ConfirmationPlace placeNamed(String name) {
        return Stream.of(ConfirmationPlace.values()).filter(known -> known.name().equals(name)).findFirst()
            .orElse(ConfirmationPlace.MEDICAL);
    }

    public String getTypedDay() {
        return typedDay;
    }

    /** Null where the day could not be read: then there is nothing to list. */
    public String getDayText() {
        return day.understood().map(JapaneseDate::withWeekday).orElse(null);
    }

    public String getDayError() {
        return day.refused().map(Refusal::message).orElse(null);
    }

    public List<Problem> getProblems() {
        return day.refused().map(refusal -> new Problem("on", refusal.message())).stream().toList();
    }

    public ConfirmationPlace getPlace() {
        return place;
    }

    public ConfirmationPlace[] getPlaces() {
        return ConfirmationPlace.values();
    }

    public boolean isLimitedInUse() {
        return limitedInUse;
    }

    public List<ConfirmationWay> getWays() {
        return ways.ways();
    }

    public List<ConfirmationWay> getWhenItFails() {
        return ways.whenItFails();
    }

    public String document(ConfirmationWay way) {
        return Cited.documentOf(way.clause());
    }

    public String validity(ConfirmationWay way) {
        String from = way.validFrom().map(first -> JapaneseDate.full(first) + "から").orElse("");
        String to = way.validTo().map(last -> JapaneseDate.full(last) + "まで").orElse("");
        return from + to;
    }
}
