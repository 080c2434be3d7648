package jp.madoguchi.home.guide;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.FactKind;
import jp.madoguchi.facility.scheme.RuleBook;
import jp.madoguchi.facility.scheme.Scheme;
import jp.madoguchi.platform.calendar.JapaneseDate;

/** One line of what the answer was given for. */
public final class Given {

    private final String label;
    private final String value;

    private Given(String label, String value) {
        this.label = label;
        this.value = value;
    }

    public String getLabel() {
        return label;
    }

    public String getValue() {
        return value;
    }

    static List<Given> of(FacilityFacts facts, RuleBook book) {
        GuideQuestions asked = new GuideQuestions(facts.type());
        List<Given> given = new ArrayList<>();
        if (asked.isClaim()) {
            given.add(new Given("請求の方法", facts.claim().getLabel()));
        }
        if (asked.isFull()) {
            given.add(new Given("既存型", answer(facts.inUse().contains(Scheme.FULL), "使っている", facts.denied().contains(FactKind.FULL_IN_USE), "使っていない")));
        }
        facts.measures().forEach(reported -> given.add(new Given("経過措置", book.measure(reported).getLabel()
            + reported.circumstanceEnded().map(day -> "　事情が解消した（する）日：" + JapaneseDate.full(day)).orElse(""))));
        if (asked.isMeasure() && facts.measures().isEmpty()) {
            given.add(new Given("経過措置", "適用されていない、またはわからない"));
        }
        if (asked.isCheckup()) {
            given.add(new Given("特定健診・特定保健指導", checkup(facts)));
        }
        if (facts.type() == FacilityType.MIDWIFERY) {
            given.add(new Given("直接支払制度", answer(facts.roles().contains(FacilityRole.DIRECT_PAYMENT), "用いている",
                facts.denied().contains(FactKind.DIRECT_PAYMENT), "用いていない")));
        }
        return given;
    }

    private static String checkup(FacilityFacts facts) {
        if (facts.roles().contains(FacilityRole.ANNEX)) {
            return "別棟の健診センターで行っている";
        }
        return answer(facts.roles().contains(FacilityRole.CHECKUP), "行っている", facts.denied().contains(FactKind.CHECKUP), "行っていない");
    }

    private static String answer(boolean so, String yes, boolean denied, String no) {
        return so ? yes : denied ? no : "わからない、または答えていない";
    }
}
