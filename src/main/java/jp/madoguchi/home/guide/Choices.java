package jp.madoguchi.home.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.ReportedMeasure;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.text.Reason;

/** The answers that are ticked, not typed: whatever else the address says was altered on its way. */
final class Choices {

    private Choices() {
    }

    static Reading<FacilityType> type(String chosen) {
        return known(FacilityType.of(chosen), GuideReason.TYPE);
    }

    static Reading<ClaimKind> claim(String chosen) {
        return known(Stream.of(ClaimKind.values()).filter(kind -> kind.name().equals(chosen)).findFirst(), GuideReason.CHOICE);
    }

    static Reading<List<ReportedMeasure>> measures(String chosen, Optional<LocalDate> ended) {
        if (chosen.equals("none")) {
            return Reading.of(List.of());
        }
        return chosen.matches("[1-6]")
            ? Reading.of(List.of(new ReportedMeasure(Integer.parseInt(chosen), ended)))
            : Reading.refuse(GuideReason.CHOICE);
    }

    /** Neither no nor 「わからない」 is a yes. */
    static Reading<Boolean> yes(String chosen) {
        return chosen.matches("yes|no|unknown") ? Reading.of(chosen.equals("yes")) : Reading.refuse(GuideReason.CHOICE);
    }

    static Reading<Set<FacilityRole>> checkup(String chosen) {
        return switch (chosen) {
            case "no", "unknown" -> Reading.of(Set.of());
            case "yes" -> Reading.of(Set.of(FacilityRole.CHECKUP));
            case "annex" -> Reading.of(Set.of(FacilityRole.CHECKUP, FacilityRole.ANNEX));
            default -> Reading.refuse(GuideReason.CHOICE);
        };
    }

    private static <V> Reading<V> known(Optional<V> found, Reason otherwise) {
        return found.map(Reading::of).orElseGet(() -> Reading.refuse(otherwise));
    }
}
