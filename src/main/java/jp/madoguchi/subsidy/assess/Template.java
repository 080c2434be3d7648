package jp.madoguchi.subsidy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with {0}, {1} to fill in, taken apart once: a calculation has ten of them. */
final class Template {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    private final List<String> words = new ArrayList<>();
    private final List<Integer> gaps = new ArrayList<>();

    Template(String text) {
        Matcher gap = GAP.matcher(text);
        int end = 0;
        while (gap.find()) {
            words.add(text.substring(end, gap.start()));
            gaps.add(Integer.valueOf(gap.group(1)));
            end = gap.end();
        }
        words.add(text.substring(end));
    }

    String filled(Object... details) {
        StringBuilder filled = new StringBuilder(80);
        for (int i = 0; i < gaps.size(); i++) {
            filled.append(words.get(i)).append(details[gaps.get(i)]);
        }
        return filled.append(words.get(gaps.size())).toString();
    }
}
