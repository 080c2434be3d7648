package jp.madoguchi.subsidy.assess;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.subsidy.programme.Programme;
import jp.madoguchi.subsidy.programme.Tier;

/** 増設: how many more readers the uses of a month allow. */
final class TierRefusals {

    private TierRefusals() {
    }

    static List<Because> of(Programme programme, Optional<Extension> extension) {
        return extension.map(asked -> of(programme, asked)).orElseGet(() -> List.of(Because.of(AssessReason.USES_UNKNOWN)));
    }

    private static List<Because> of(Programme programme, Extension extension) {
        int possible = programme.tiers().stream().filter(tier -> tier.covers(extension.currentReaders(), extension.monthlyUses()))
            .map(Tier::extraReaders).findFirst().orElse(0);
        if (possible == 0) {
            return List.of(Because.of(AssessReason.NO_MORE_READERS, String.valueOf(extension.currentReaders()),
                String.valueOf(extension.monthlyUses())));
        }
        return extension.asked() <= possible ? List.of()
            : List.of(Because.of(AssessReason.TOO_MANY_READERS, String.valueOf(possible), String.valueOf(extension.asked())));
    }
}
