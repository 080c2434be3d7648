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
        String sentences = (open.isEmpty() ? "" : "お使いになれるのは、" + open + "です。")
            + (depends.isEmpty() ? "" : depends + "は、条件にあてはまればお使いになれます。")
            + (answers.stream().anyMatch(SchemeView::isWaitingForFull) ? "居宅同意取得型は、既存型を使っていれば、お使いになれます。" : "");
        return sentences.isEmpty() ? "お使いになれる方式はありません。" : sentences;
    }

    private static String labels(List<SchemeView> answers, Predicate<SchemeView> which) {
        return answers.stream().filter(which).map(view -> view.getScheme().getLabel()).collect(Collectors.joining("、"));
    }
}
