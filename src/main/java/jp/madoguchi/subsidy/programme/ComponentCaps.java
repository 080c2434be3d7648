package jp.madoguchi.subsidy.programme;

import jp.madoguchi.platform.money.Yen;

/** How much of each component counts; 0 is 対象外 (D-03). */
public record ComponentCaps(Yen device, Yen system) {
}
