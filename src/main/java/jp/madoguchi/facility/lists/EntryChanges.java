package jp.madoguchi.facility.lists;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.facility.Entry;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** What a list would change of an entry, for the person who looks through the rows. */
final class EntryChanges {

    private EntryChanges() {
    }

    static String between(Entry before, Entry after) {
        List<String> changes = new ArrayList<>();
        add(changes, "種別", before.type().getLabel(), after.type().getLabel());
        add(changes, "状態", before.status().getLabel(), after.status().getLabel());
        add(changes, "名称", before.name(), after.name());
        add(changes, "郵便番号", before.postalCode(), after.postalCode());
        add(changes, "都道府県", before.prefecture().getLabel(), after.prefecture().getLabel());
        add(changes, "所在地", before.address(), after.address());
        add(changes, "電話番号", before.phone(), after.phone());
        add(changes, "開設者", before.founder(), after.founder());
        add(changes, "管理者", before.manager(), after.manager());
        add(changes, "指定年月日", dateOf(before), dateOf(after));
        return String.join("\n", changes);
    }

    private static void add(List<String> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(what + "：" + (before.isEmpty() ? "（なし）" : before) + " → " + after);
        }
    }

    private static String dateOf(Entry entry) {
        return entry.designatedOn().map(JapaneseDate::brief).orElse("");
    }
}
