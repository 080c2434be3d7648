package jp.madoguchi.subsidy.calculator;

import java.util.Optional;
import jp.madoguchi.platform.money.TypedYen;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.text.Refusal;
import jp.madoguchi.subsidy.programme.Item;

/**
 * A line of the bill.
 *
 * @param number from 1
 * @param item what it is, of what the offer names
 * @param typed as typed
 * @param untaxed whether the amounts of the form are without tax, where the line itself says nothing
 */
public record CostLine(int number, Optional<Item> item, String typed, boolean untaxed) {

    private Optional<Reading<TypedYen>> reading() {
        return typed.isEmpty() ? Optional.empty() : Optional.of(TypedYen.of(typed));
    }

    private Optional<TypedYen> understood() {
        return reading().flatMap(Reading::understood).map(amount -> untaxed ? amount.saidUntaxed() : amount);
    }

    /** Nothing where nothing was typed, or nothing was understood. */
    Yen amount() {
        return understood().map(TypedYen::taxed).orElse(Yen.ZERO);
    }

    Optional<String> refusal() {
        return reading().flatMap(Reading::refused).map(Refusal::message);
    }

    public int getNumber() {
        return number;
    }

    public boolean isEligible() {
        return item.filter(Item::eligible).isPresent();
    }

    public String getId() {
        return "amount-" + number;
    }

    public String getTyped() {
        return typed;
    }

    public String getItem() {
        return item.map(Item::words).orElse("");
    }

    public String getError() {
        return refusal().orElse(null);
    }

    /** What was made of it; null where nothing was. */
    public String getUnderstood() {
        return understood().map(amount -> amount.withTax() ? amount.taxed() + plainly()
            : "税抜 " + amount.typed() + " → 税込 " + amount.taxed() + plainly()).orElse(null);
    }

    /** What the offer says of something it does not pay for. */
    private String plainly() {
        return item.filter(it -> !it.eligible()).map(it -> "（補助の対象外です。" + it.note() + "）").orElse("");
    }
}
