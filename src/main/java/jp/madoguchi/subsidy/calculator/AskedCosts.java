package jp.madoguchi.subsidy.calculator;

import jakarta.ws.rs.QueryParam;
import java.util.stream.Stream;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.subsidy.assess.Costs;

/** The question as a machine asks it. */
public class AskedCosts {

    @QueryParam("programme")
    String programme;
    @QueryParam("device")
    String device;
    @QueryParam("system")
    String system;
    @QueryParam("cost")
    String cost;
    @QueryParam("facility")
    String facility;
    @QueryParam("on")
    String on;

    /** By component where the programme has components, else as one. */
    Reading<Costs> costs(boolean components) {
        if (components ? cost != null : device != null || system != null) {
            return Reading.refuse(components ? CostsReason.HAS_COMPONENTS : CostsReason.HAS_NO_COMPONENTS);
        }
        boolean whole = Stream.of(device, system, cost).allMatch(typed -> typed == null || typed.matches("[0-9]{1,10}"));
        if (!whole) {
            return Reading.refuse(CostsReason.NOT_WHOLE_YEN);
        }
        return Reading.of(components ? Costs.parts(yen(device), yen(system)) : Costs.whole(yen(cost)));
    }

    private static Yen yen(String typed) {
        return typed == null ? Yen.ZERO : Yen.of(Long.parseLong(typed));
    }
}
