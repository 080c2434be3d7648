package jp.madoguchi.home;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** An invented application, for the list that shows how the staff's lists work. */
public class StaffTrialRow {

    private static final List<String> TOWNS = List.of("みどりの丘", "港南", "髙﨑", "𠮷野", "北口", "若葉台", "千歳");
    private static final List<String> KINDS = List.of("クリニック", "薬局", "歯科医院", "病院");
    static final List<StaffTrialRow> ALL = IntStream.rangeClosed(1, 57).mapToObj(StaffTrialRow::new).toList();

    private final String number;
    private final String name;
    private final int amount;

    private StaffTrialRow(int counter) {
        number = "A-" + (1000 + counter);
        name = TOWNS.get(counter % TOWNS.size()) + KINDS.get(counter % KINDS.size());
        amount = counter * 37 % 50 * 1000 + 3000;
    }

    static List<StaffTrialRow> with(String words) {
        return ALL.stream().filter(row -> row.number.contains(words) || row.name.contains(words)).toList();
    }

    static Comparator<StaffTrialRow> by(String column) {
        return switch (column) {
            case "name" -> Comparator.comparing(StaffTrialRow::getName);
            case "amount" -> Comparator.comparing(StaffTrialRow::getAmount);
            default -> Comparator.comparing(StaffTrialRow::getNumber);
        };
    }

    public String getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public int getAmount() {
        return amount;
    }

    public String getAmountInYen() {
        return String.format("%,d円", amount);
    }
}
