package jp.madoguchi.account.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.account.Terms;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.NextStep;
import jp.madoguchi.platform.NextStep.Weight;
import jp.madoguchi.platform.NextSteps;

/** A new edition of the 利用規約 asks again. Two statements. */
@ApplicationScoped
public class TermsSteps implements NextSteps {

    @Inject
    Terms terms;

    @Override
    public List<NextStep> of(Caller caller) {
        return Stream.ofNullable(terms.missing(caller.person(), Terms.PORTAL).orElse(null)).map(edition -> NextStep.of(Weight.TO_DO,
            "利用規約（第" + edition.getVersion() + "版）を読んで同意する", edition.getInForceText() + "からの利用規約です。", "/my/terms")).toList();
    }
}
