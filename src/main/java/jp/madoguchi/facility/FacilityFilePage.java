package jp.madoguchi.facility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.facility.scheme.OpenSchemes;
import jp.madoguchi.facility.scheme.RuleBooks;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.calendar.JapanTime;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.calendar.TypedDate;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.text.Refusal;
import jp.madoguchi.platform.web.Visit;

/** All that is known of a facility: on which day, and at the end of which day we knew it. */
@Named
@RequestScoped
public class FacilityFilePage {

    @Inject
    ExternalContext request;

    @Inject
    Visit visit;

    @Inject
    FacilityFiles files;

    @Inject
    LookAtFile looks;

    @Inject
    RuleBooks rules;

    @Inject
    Clock clock;

    private Reading<LocalDate> day;
    private Reading<LocalDate> known;
    private FacilityFile file;
    private OpenSchemes schemes;

    @PostConstruct
    void load() {
        visit.caller().require(Permission.READ_REGISTER);
        Map<String, String> parameters = request.getRequestParameterMap();
        day = typed(parameters.get("day"));
        known = typed(parameters.get("known"));
        AsOf asked = isKnownAsked(parameters) ? new AsOf(getDay(), endOf(getKnown())) : AsOf.on(getDay());
        file = identifier(parameters).flatMap(identifier -> files.open(identifier, asked)).orElse(null);
        if (file != null) {
            looks.look(file.registered().id(), visit.caller());
        }
        schemes = file == null ? null : OpenSchemes.on(file.facts(), getDay(), rules.current());
    }

    private Reading<LocalDate> typed(String text) {
        return text == null || text.isBlank() ? Reading.of(LocalDate.now(clock)) : TypedDate.of(text);
    }

    private static boolean isKnownAsked(Map<String, String> parameters) {
        return !parameters.getOrDefault("known", "").isBlank();
    }

    private static OffsetDateTime endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(JapanTime.ZONE).minusNanos(1).toOffsetDateTime();
    }

    private static Optional<Identifier> identifier(Map<String, String> parameters) {
        return Arrays.stream(IdentifierKind.values()).filter(kind -> kind.name().equals(parameters.get("kind"))).findFirst()
            .flatMap(kind -> Identifier.read(kind, parameters.getOrDefault("number", "")));
    }

    public FacilityFile getFile() {
        return file;
    }

    public OpenSchemes getSchemes() {
        return schemes;
    }

    public LocalDate getDay() {
        return day.understood().orElse(LocalDate.now(clock));
    }

    public LocalDate getKnown() {
        return known.understood().orElse(LocalDate.now(clock));
    }

    public String getDayText() {
        return JapaneseDate.full(getDay());
    }

    public String getKnownText() {
        return JapaneseDate.full(getKnown());
    }

    public String getDesignatedText() {
        return file.registered().entry().designatedOn().map(JapaneseDate::full).orElse("（一覧にありません）");
    }

    public String text(LocalDate date) {
        return JapaneseDate.full(date);
    }

    public String period(Fact fact) {
        return JapaneseDate.full(fact.from()) + "から" + fact.to().map(end -> JapaneseDate.full(end) + "まで").orElse("")
            + fact.circumstanceEnded().map(day -> "\n事情の終わり：" + JapaneseDate.full(day)).orElse("");
    }

    public String getChainText() {
        return file.chain().map(chain -> String.format("グループ %s：%d年%d月の処方箋受付 %,d回（%s）。%s", chain.group(),
            chain.month().getYear(), chain.month().getMonthValue(), chain.prescriptions(), chain.evidence(),
            chain.large() ? "大型チェーン薬局です。" : "大型チェーン薬局ではありません。")).orElse("");
    }

    public String getDayRefused() {
        return day.refused().map(Refusal::message).orElse("");
    }

    public String getKnownRefused() {
        return known.refused().map(Refusal::message).orElse("");
    }
}
