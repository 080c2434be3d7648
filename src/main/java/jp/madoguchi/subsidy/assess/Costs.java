package jp.madoguchi.subsidy.assess;

import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.subsidy.programme.Component;

/** What was spent, 消費税 included (D-21): by component, or as one where the programme has none. */
public record Costs(Yen device, Yen system, Yen whole) {

    public static final Costs NONE = new Costs(Yen.ZERO, Yen.ZERO, Yen.ZERO);

    public static Costs parts(Yen device, Yen system) {
        return new Costs(device, system, Yen.ZERO);
    }

    public static Costs whole(Yen whole) {
        return new Costs(Yen.ZERO, Yen.ZERO, whole);
    }

    /** With one more line of a bill. */
    public Costs plus(Component component, Yen amount) {
        return with(component, of(component).plus(amount));
    }

    public Costs without(Component component) {
        return with(component, Yen.ZERO);
    }

    public Yen of(Component component) {
        return switch (component) {
            case DEVICE -> device;
            case SYSTEM -> system;
            case WHOLE -> whole;
        };
    }

    public boolean isNothing() {
        return device.isZero() && system.isZero() && whole.isZero();
    }

    private Costs with(Component component, Yen amount) {
        return switch (component) {
            case DEVICE -> new Costs(amount, system, whole);
            case SYSTEM -> new Costs(device, amount, whole);
            case WHOLE -> new Costs(device, system, amount);
        };
    }
}
