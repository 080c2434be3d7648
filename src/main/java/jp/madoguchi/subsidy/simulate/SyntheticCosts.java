package jp.madoguchi.subsidy.simulate;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.assess.Costs;
import jp.madoguchi.subsidy.programme.Figures;
import jp.madoguchi.subsidy.programme.Programme;

/** Applications nobody made: for the same row always the same ones, their costs spread evenly from nothing to twice its caps. */
public final class SyntheticCosts {

    public static final int EACH = 500;

    private SyntheticCosts() {
    }

    public static List<Costs> of(Programme row) {
        Random random = new Random(row.id().hashCode());
        return Stream.generate(() -> one(row.figures(), random)).limit(EACH).toList();
    }

    private static Costs one(Figures figures, Random random) {
        return figures.caps().map(caps -> Costs.parts(around(caps.device(), random), around(caps.system(), random)))
            .orElseGet(() -> Costs.whole(around(figures.costCap().orElseGet(() -> figures.rate().reaching(figures.awardCap())), random)));
    }

    private static Yen around(Yen cap, Random random) {
        return Yen.of(Math.min(Yen.MOST.amount(), (long) (random.nextDouble() * 2 * cap.amount())));
    }
}
