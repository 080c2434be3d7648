package jp.madoguchi.home.guide;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The answer in one or two sentences, before the reasons. */
final class Conclusion {

    private Conclusion() {
    }

    static String of(List<SchemeView> answers) {
        String open = labels(answers, SchemeView::isOpen);
        String depends = labels(answers, SchemeView::isDepending);
        String first = open.isEmpty() ? "" : "お使いになれるのは、" + open + "です。";
        String second = depends.isEmpty() ? "" : depends + "は、条件にあてはまればお使いになれます。";
        return first.isEmpty() && second.isEmpty() ? "お使いになれる方式はありません。" : first + second;
    }

    private static String labels(List<SchemeView> answers, Predicate<SchemeView> which) {
        return answers.stream().filter(which).map(view -> view.getScheme().getLabel()).collect(Collectors.joining("、"));
    }
}
