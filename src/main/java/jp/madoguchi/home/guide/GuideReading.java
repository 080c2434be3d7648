package jp.madoguchi.home.guide;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.FactKind;
import jp.madoguchi.facility.ReportedMeasure;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.text.Refusal;

/** The answers in the address, understood as far as they can be; what was refused stands by the name of its field. */
final class GuideReading {

    private static final Map<String, FactKind> DENIABLE =
        Map.of("full", FactKind.FULL_IN_USE, "checkup", FactKind.CHECKUP, "direct", FactKind.DIRECT_PAYMENT);
    private final GuideAddress address;
    private final Map<String, Refusal> refusals = new LinkedHashMap<>();
    private final Optional<FacilityCode> code;
    private final Optional<FacilityType> type;
    private final ClaimKind claim;
    private final List<ReportedMeasure> measures;
    private final Set<Scheme> inUse;
    private final Set<FacilityRole> roles;
    private final LocalDate on;

    GuideReading(GuideAddress address, LocalDate today) {
        this.address = address;
        code = read("code", FacilityCode::of);
        type = read("type", Choices::type);
        claim = read("claim", Choices::claim).orElse(ClaimKind.UNKNOWN);
        inUse = read("full", Choices::yes).orElse(false) ? Set.of(Scheme.FULL) : Set.of();
        measures = read("measure", typed -> Choices.measures(typed, GuideDay.ended(address.typed("ended")).understood())).orElse(List.of());
        if (read("ended", GuideDay::ended).isPresent() && measures.isEmpty()) {
            refusals.putIfAbsent("measure", Refusal.because(GuideReason.WHICH_MEASURE));
        }
        roles = readRoles();
        on = read("on", GuideDay::asked).orElse(today);
    }

    private Set<FacilityRole> readRoles() {
        Set<FacilityRole> found = EnumSet.noneOf(FacilityRole.class);
        read("checkup", Choices::checkup).ifPresent(found::addAll);
        if (read("direct", Choices::yes).orElse(false)) {
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
        Set<FactKind> denied = DENIABLE.entrySet().stream().filter(asked -> address.typed(asked.getKey()).equals("no"))
            .map(Map.Entry::getValue).collect(Collectors.toSet());
        return new FacilityFacts(known, status, claim, roles, measures, inUse, denied);
    }

    /** The form for a code was sent without one. */
    void missCode() {
        FacilityCode.of("").refused().ifPresent(refusal -> refusals.put("code", refusal));
    }

    /** By the name of the field, in the order of the form. */
    Map<String, Refusal> refusals() {
        return refusals;
    }
}
