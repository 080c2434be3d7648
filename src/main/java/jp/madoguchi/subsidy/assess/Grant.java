package jp.madoguchi.subsidy.assess;

import jp.madoguchi.platform.calendar.FiscalYear;
import jp.madoguchi.subsidy.programme.Component;

/**
 * What a facility, or one before it, was granted already.
 *
 * @param counted the cost of each component that was paid for
 */
public record Grant(String scheme, FiscalYear year, Costs counted) {

    boolean paidFor(Component component) {
        return !counted.of(component).isZero();
    }
}
