package jp.madoguchi.subsidy.assess;

import java.util.Optional;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.ComponentCaps;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.Programme;

/**
 * From the costs to the amount, every figure on the way: cap each component, add, cap at 事業額上限, apply the rate once, floor once, cap at
 * 補助限度額 (D-01 to D-03).
 *
 * @param device what counts of it
 * @param eligible what counts of the whole
 * @param share the eligible cost × rate, parts of a yen fallen away
 */
public record Calculation(Programme programme, Costs costs, Yen device, Yen system, Yen sum, Yen eligible, Yen share, Yen floored, Yen amount) {

    /** Costs by component where the programme has components, as one where it has none. */
    public static Calculation of(Programme programme, Costs costs) {
        Figures figures = programme.figures();
        Optional<ComponentCaps> caps = figures.caps();
        if (caps.isPresent() ? !costs.whole().isZero() : !(costs.device().isZero() && costs.system().isZero())) {
            throw new IllegalArgumentException(programme.id() + (caps.isPresent() ? " has components" : " has no components"));
        }
        Yen device = caps.isPresent() ? costs.device().min(caps.get().device()) : Yen.ZERO;
        Yen system = caps.isPresent() ? costs.system().min(caps.get().system()) : Yen.ZERO;
        Yen sum = caps.isPresent() ? device.plus(system) : costs.whole();
        Yen eligible = figures.costCap().isPresent() ? sum.min(figures.costCap().get()) : sum;
        Yen share = figures.rate().of(eligible);
        Yen floored = share.floorTo(figures.unit());
        return new Calculation(programme, costs, device, system, sum, eligible, share, floored, floored.min(figures.awardCap()));
    }
}
