package jp.madoguchi.home.guide;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.ReportedMeasure;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.platform.calendar.TypedDate;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.text.Reason;
import jp.madoguchi.platform.text.Refusal;

/** The answers in the address, understood as far as they can be; what was refused stands by the name of its field. */
final class GuideReading {

    private final GuideAddress address;
    private final Map<String, Refusal> refusals = new LinkedHashMap<>();
    private final Optional<FacilityCode> code;
    private final Optional<FacilityType> type;
    private final ClaimKind claim;
    private final Optional<LocalDate> ended;
    private final List<ReportedMeasure> measures;
    private final Set<Scheme> inUse;
    private final Set<FacilityRole> roles;
    private final LocalDate on;

    GuideReading(GuideAddress address, LocalDate today) {
        this.address = address;
        code = read("code", FacilityCode::of);
        type = read("type", typed -> chosen(FacilityType.of(typed), GuideReason.TYPE));
        claim = read("claim", typed -> chosen(claimNamed(typed), GuideReason.CHOICE)).orElse(ClaimKind.UNKNOWN);
        ended = read("ended", TypedDate::of);
        measures = read("measure", this::measures).orElse(List.of());
        if (ended.isPresent() && measures.isEmpty()) {
            refusals.putIfAbsent("measure", Refusal.because(GuideReason.WHICH_MEASURE));
        }
        inUse = read("full", GuideReading::yesOrNo).orElse(false) ? Set.of(Scheme.FULL) : Set.of();
        roles = readRoles();
        on = read("on", TypedDate::of).orElse(today);
    }

    private Set<FacilityRole> readRoles() {
        Set<FacilityRole> found = EnumSet.noneOf(FacilityRole.class);
        read("checkup", GuideReading::checkup).ifPresent(found::addAll);
        if (read("direct", GuideReading::yesOrNo).orElse(false)) {
            found.add(FacilityRole.DIRECT_PAYMENT);
        }
        return found;
    }

    private <V> Optional<V> read(String name, Function<String, Reading<V>> reader) {
        String typed = address.typed(name);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Reading<V> reading = reader.apply(typed);
        reading.refused().ifPresent(refusal -> refusals.put(name, refusal));
        return reading.understood();
    }

    private static Optional<ClaimKind> claimNamed(String typed) {
        return Stream.of(ClaimKind.values()).filter(kind -> kind.name().equals(typed)).findFirst();
    }

    /** Where the day cannot be read the measure is still known: the form is shown again with both. */
    private Reading<List<ReportedMeasure>> measures(String typed) {
        if (typed.equals("none")) {
            return Reading.of(List.of());
        }
        return typed.matches("[1-6]")
            ? Reading.of(List.of(new ReportedMeasure(Integer.parseInt(typed), ended)))
            : Reading.refuse(GuideReason.CHOICE);
    }

    private static Reading<Boolean> yesOrNo(String typed) {
        return typed.matches("yes|no") ? Reading.of(typed.equals("yes")) : Reading.refuse(GuideReason.CHOICE);
    }

    private static Reading<Set<FacilityRole>> checkup(String typed) {
        return switch (typed) {
            case "no" -> Reading.of(Set.of());
            case "yes" -> Reading.of(Set.of(FacilityRole.CHECKUP));
            case "annex" -> Reading.of(Set.of(FacilityRole.CHECKUP, FacilityRole.ANNEX));
            default -> Reading.refuse(GuideReason.CHOICE);
        };
    }

    private static <V> Reading<V> chosen(Optional<V> found, Reason otherwise) {
        return found.map(Reading::of).orElseGet(() -> Reading.refuse(otherwise));
    }

    Optional<FacilityCode> code() {
        return code;
    }

    Optional<FacilityType> type() {
        return type;
    }

    LocalDate on() {
        return on;
    }

    FacilityFacts facts(FacilityType known, FacilityStatus status) {
        return new FacilityFacts(known, status, claim, roles, measures, inUse);
    }

    /** By the name of the field, in the order of the form. */
    Map<String, Refusal> refusals() {
        return refusals;
    }
}
