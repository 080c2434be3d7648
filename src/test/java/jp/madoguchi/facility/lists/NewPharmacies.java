package jp.madoguchi.facility.lists;

import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.Reachable;
import jp.madoguchi.facility.Prefecture;

/** Pharmacies that a list has brought a moment ago, so that nobody looks after them yet; for tests of other rooms. */
public final class NewPharmacies {

    private NewPharmacies() {
    }

    public static void enter(Reachable portal, Prefecture prefecture, int howMany) {
        DeskClient desk = new DeskClient(portal);
        long list = desk.read("新しい薬局.csv", SmallList.of(prefecture, "令和8年6月1日").shops(1, howMany).bytes());
        if (!desk.press(list, "decision", "put").isEmpty()) {
            throw new IllegalStateException("the list is not in force");
        }
    }

    public static List<String> codes(Prefecture prefecture, int howMany) {
        return IntStream.rangeClosed(1, howMany).mapToObj(number -> SmallList.codeOf(prefecture, number)).toList();
    }
}
