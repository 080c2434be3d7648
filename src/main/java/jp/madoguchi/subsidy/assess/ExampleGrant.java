package jp.madoguchi.subsidy.assess;

import java.util.List;
import java.util.Map;
import jp.madoguchi.platform.calendar.FiscalYear;
import jp.madoguchi.platform.money.Yen;

/** Reads an earlier grant of an example: 2025 オンライン診療等 改修100000. */
final class ExampleGrant {

    static final Map<String, String> SCHEMES = Map.of("既存型", "FULL", "限定型", "LIMITED", "訪問診療等", "VISIT", "オンライン診療等", "ONLINE",
        "外来診療等", "ALTERNATE");

    private ExampleGrant() {
    }

    static Grant of(String cell) {
        List<String> words = List.of(cell.split(" "));
        Costs counted = Costs.NONE;
        for (String part : words.subList(2, words.size())) {
            Yen amount = Yen.of(Long.parseLong(part.replaceAll("\\D", "")));
            counted = switch (part.replaceAll("\\d", "")) {
                case "端末" -> new Costs(amount, counted.system(), counted.whole());
                case "改修" -> new Costs(counted.device(), amount, counted.whole());
                case "事業費" -> new Costs(counted.device(), counted.system(), amount);
                default -> throw new IllegalArgumentException("no component: " + part);
            };
        }
        return new Grant(SCHEMES.get(words.get(1)), new FiscalYear(Integer.parseInt(words.get(0))), counted);
    }
}
