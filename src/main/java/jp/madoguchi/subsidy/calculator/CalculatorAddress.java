package jp.madoguchi.subsidy.calculator;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A calculation is its address: what was chosen and typed stands there as it was, so that it can be handed on and gone back to.
 *
 * @param item of each line, by its place among the items of the offer, from 1
 * @param amount of each line, as typed
 */
record CalculatorAddress(String code, String kind, String programme, String tax, String on, List<String> item, List<String> amount) {

    static final int MOST_LINES = 15;

    CalculatorAddress {
        item = List.copyOf(item);
        amount = List.copyOf(amount);
    }

    static CalculatorAddress of(Map<String, String[]> parameters) {
        return new CalculatorAddress(one(parameters, "code"), one(parameters, "kind"), one(parameters, "programme"), one(parameters, "tax"),
            one(parameters, "on"), all(parameters, "item"), all(parameters, "amount"));
    }

    private static String one(Map<String, String[]> parameters, String name) {
        List<String> typed = all(parameters, name);
        return typed.isEmpty() ? "" : typed.get(0);
    }

    private static List<String> all(Map<String, String[]> parameters, String name) {
        return List.of(parameters.getOrDefault(name, new String[0])).stream().limit(MOST_LINES + 1L).map(String::strip).toList();
    }

    /** With what the facility is, and nothing chosen yet. */
    String facilityOnly() {
        return address(pairs("code", code, "kind", kind));
    }

    String withKind(FacilityKind other) {
        return address(pairs("code", code, "kind", other.name()));
    }

    String withProgramme(String id) {
        return address(pairs("code", code, "kind", kind, "programme", id));
    }

    /** For a paper: what is calculated today is calculated so whenever it is asked again. */
    String wholeOn(LocalDate day) {
        return on(day.toString()).whole();
    }

    String wholeToday() {
        return on("").whole();
    }

    private CalculatorAddress on(String day) {
        return new CalculatorAddress(code, kind, programme, tax, day, item, amount);
    }

    /** All of it, lines without an amount left out. */
    String whole() {
        List<String> pairs = pairs("code", code, "kind", kind, "programme", programme, "tax", tax, "on", on);
        IntStream.range(0, Math.min(item.size(), amount.size())).filter(line -> !amount.get(line).isEmpty())
            .forEach(line -> pairs.addAll(pairs("item", item.get(line), "amount", amount.get(line))));
        return address(pairs);
    }

    private static List<String> pairs(String... namesAndValues) {
        return IntStream.range(0, namesAndValues.length / 2).filter(pair -> !namesAndValues[pair * 2 + 1].isEmpty())
            .mapToObj(pair -> namesAndValues[pair * 2] + "=" + URLEncoder.encode(namesAndValues[pair * 2 + 1], StandardCharsets.UTF_8))
            .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String address(List<String> pairs) {
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }
}
