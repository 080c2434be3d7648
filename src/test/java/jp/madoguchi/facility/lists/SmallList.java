package jp.madoguchi.facility.lists;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.madoguchi.facility.Prefecture;

/** A list of the pharmacies of a prefecture, a few rows long. */
final class SmallList {

    private final Prefecture prefecture;
    private final List<String> lines = new ArrayList<>();

    private SmallList(Prefecture prefecture) {
        this.prefecture = prefecture;
    }

    static SmallList of(Prefecture prefecture, String day) {
        SmallList list = new SmallList(prefecture);
        list.lines.add("コード内容別医療機関一覧表,,,,,,,,,");
        list.lines.add("[" + prefecture.getLabel() + "],,,,,,,,,");
        list.lines.add("[" + day + "現在 薬局 現存/休止],,,,,,,,,");
        list.lines.add("項番,医療機関番号,医療機関名称,医療機関所在地,電話番号,開設者氏名,管理者氏名,指定年月日,病床数／診療科名,種別");
        return list;
    }

    /** Pharmacies number first to last, with the names they have from the beginning. */
    SmallList shops(int first, int last) {
        IntStream.rangeClosed(first, last).forEach(number -> shop(number, "見本" + number + "号薬局"));
        return this;
    }

    SmallList shop(int number, String name) {
        return line(codeOf(prefecture, number).substring(3), name);
    }

    SmallList line(String number, String name) {
        lines.add(lines.size() - 3 + "," + number + ",\"" + name + "\",〒680-0001 見本市見本町" + lines.size() + ",0857-10-0001,見本　一,見本　二,平10. 4. 1,,薬局");
        return this;
    }

    byte[] bytes() {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The prefecture, 4 調剤, six digits, and the check digit over all ten. */
    static String codeOf(Prefecture prefecture, int number) {
        String nine = prefecture.getCode() + String.format("4%06d", number);
        int sum = IntStream.range(0, 9).map(i -> (nine.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1)).map(product -> product / 10 + product % 10).sum();
        return nine + (10 - sum % 10) % 10;
    }
}
