package jp.madoguchi.subsidy.calculator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.assess.Costs;
import jp.madoguchi.subsidy.programme.Component;
import jp.madoguchi.subsidy.programme.Item;
import jp.madoguchi.subsidy.programme.Listing;

/** The lines of a bill as typed, read by what a programme pays for. */
record Bill(List<CostLine> lines) {

    static final Bill NONE = new Bill(List.of());

    Bill {
        lines = List.copyOf(lines);
    }

    /** One line for each item where nothing was typed yet; a line whose item the offer does not know is of its first. */
    static Bill of(CalculatorAddress address, Listing listing) {
        List<Item> items = listing.offer().items();
        boolean untaxed = address.tax().equals("out");
        int typed = Math.min(address.item().size(), address.amount().size());
        if (typed == 0) {
            return new Bill(IntStream.range(0, items.size()).filter(item -> items.get(item).eligible())
                .mapToObj(item -> new CostLine(item + 1, Optional.of(items.get(item)), "", untaxed)).toList());
        }
        return new Bill(IntStream.range(0, typed).mapToObj(line -> new CostLine(line + 1,
            at(items, address.item().get(line)).or(() -> items.stream().findFirst()), address.amount().get(line), untaxed)).toList());
    }

    private static Optional<Item> at(List<Item> items, String place) {
        return IntStream.range(0, items.size()).filter(item -> place.equals(String.valueOf(item + 1))).mapToObj(items::get).findFirst();
    }

    boolean isShortEnough() {
        return lines.size() <= CalculatorAddress.MOST_LINES;
    }

    boolean isBlank() {
        return lines.stream().allMatch(line -> line.typed().isEmpty());
    }

    boolean isUnderstood() {
        return lines.stream().allMatch(line -> line.refusal().isEmpty());
    }

    /** What is eligible, by component. */
    Costs costs() {
        Costs costs = Costs.NONE;
        for (CostLine line : lines) {
            Optional<Component> component = line.item().filter(Item::eligible).map(Item::component);
            costs = component.isPresent() ? costs.plus(component.get(), line.amount()) : costs;
        }
        return costs;
    }

    /** 対象外 */
    Yen notEligible() {
        return lines.stream().filter(line -> line.item().filter(Item::eligible).isEmpty()).map(CostLine::amount).reduce(Yen.ZERO, Yen::plus);
    }

    Yen total() {
        return lines.stream().map(CostLine::amount).reduce(Yen.ZERO, Yen::plus);
    }

    /** With another line, of the first item. */
    Bill longer() {
        CostLine first = lines.get(0);
        return lines.size() >= CalculatorAddress.MOST_LINES ? this
            : new Bill(Stream.concat(lines.stream(), Stream.of(new CostLine(lines.size() + 1, first.item(), "", first.untaxed()))).toList());
    }
}
