package jp.madoguchi.subsidy.programme;

import java.util.Optional;
import jp.madoguchi.platform.money.Ratio;
import jp.madoguchi.platform.money.Yen;

/**
 * The figures of one row.
 *
 * @param costCap 事業額上限
 * @param awardCap 補助限度額
 * @param printedBase 基準とする事業額: printed, shown, not applied (D-01)
 * @param caps none where the programme has no components
 * @param unit what the award is floored to (D-02)
 */
public record Figures(Ratio rate, Optional<Yen> costCap, Yen awardCap, Optional<Yen> printedBase, Optional<ComponentCaps> caps, Yen unit) {
}
