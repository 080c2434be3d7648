package jp.madoguchi.notice;

import java.util.stream.Collectors;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.subsidy.programme.Window;
import jp.madoguchi.subsidy.publish.WindowMoved;

/** What a notice says about windows that moved: 旧 and 新 of each, and why. */
final class MovedWindowText {

    private final WindowMoved moved;

    MovedWindowText(WindowMoved moved) {
        this.moved = moved;
    }

    String title() {
        WindowMoved.Move first = moved.moves().get(0);
        return moved.moves().size() == 1 ? first.offer() + "の申請期間が変わりました"
            : first.offer() + "など" + moved.moves().size() + "件の申請期間が変わりました";
    }

    String summary() {
        WindowMoved.Move first = moved.moves().get(0);
        return first.offer() + "の申請は" + JapaneseDate.withWeekday(first.after().closes()) + "までです"
            + (moved.moves().size() == 1 ? "。" : "。ほかにも変わったものがあります。");
    }

    /** Plain lines: what a clerk wrote is not read as Markdown. */
    String body() {
        return moved.moves().stream().map(move -> "## " + move.offer() + "\n\n- 旧：" + words(move.before()) + "\n- 新：**" + words(move.after()) + "**\n")
            .collect(Collectors.joining("\n")) + "\n## 理由\n\n" + plain(moved.why()) + "\n";
    }

    private static String words(Window window) {
        return JapaneseDate.withWeekday(window.opens()) + "から" + JapaneseDate.withWeekday(window.closes()) + "まで";
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\p{Punct}&&[^.,]]", "\\\\$0");
    }
}
