package jp.madoguchi.facility.scheme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.FactKind;
import jp.madoguchi.facility.ReportedMeasure;

/** A row of a table of tests: what is known of a facility, the day, and the answer as the row expects it. */
record SchemeRow(String name, Scheme scheme, FacilityFacts facts, LocalDate day, String answer) {

    private static final String NO = "（いいえ）";
    private static final List<String> SCHEMES = List.of("既存型", "限定型", "訪問診療等", "オンライン診療等", "外来診療等");

    /** 名前, 方式, 種別, 状態, 請求, 役割, 経過措置（事情の終わり）, 利用中, 日, 答, 理由, いつから, いつまで, ほかの条件 */
    static SchemeRow of(List<String> row) {
        FacilityFacts facts = new FacilityFacts(named(FacilityType.values(), FacilityType::getLabel, row.get(2)),
            named(FacilityStatus.values(), FacilityStatus::getLabel, row.get(3)),
            named(ClaimKind.values(), ClaimKind::getLabel, row.get(4)),
            parts(row.get(5)).filter(SchemeRow::isSo).map(role -> named(FacilityRole.values(), FacilityRole::getLabel, role)).collect(Collectors.toSet()),
            parts(row.get(6)).map(SchemeRow::measure).toList(),
            parts(row.get(7)).filter(SchemeRow::isSo).map(SchemeRow::scheme).collect(Collectors.toSet()), denied(row));
        return new SchemeRow(row.get(0), scheme(row.get(1)), facts, LocalDate.parse(row.get(8)),
            Stream.of(9, 10, 11, 12, 13).map(row::get).collect(Collectors.joining(" | ")));
    }

    SchemeAnswer ask() {
        return OpenSchemes.on(facts, day, MigratedBook.BOOK).of(scheme);
    }

    @Override
    public String toString() {
        return name + "・" + scheme.getLabel();
    }

    /** The answer of the rule, written as the rows write it. */
    static String written(SchemeAnswer answer) {
        return Stream.of(answer.standing().getLabel(), ShortReasons.of(answer.reasons()), answer.from().map(LocalDate::toString).orElse(""),
            answer.until().map(LocalDate::toString).orElse(""), ShortReasons.of(answer.conditions())).collect(Collectors.joining(" | "));
    }

    /** 健診実施機関等（いいえ）, 既存型（いいえ） */
    private static Set<FactKind> denied(List<String> row) {
        List<String> said = Stream.of(row.get(5), row.get(7)).flatMap(SchemeRow::parts).filter(part -> !isSo(part))
            .map(part -> part.replace(NO, "")).toList();
        return Arrays.stream(FactKind.values())
            .filter(kind -> kind.role().map(role -> said.contains(role.getLabel())).orElse(false)
                || kind.scheme().map(scheme -> said.contains(SCHEMES.get(scheme.ordinal()))).orElse(false))
            .collect(Collectors.toSet());
    }

    private static boolean isSo(String part) {
        return !part.endsWith(NO);
    }

    /** (2) or (2)2025-04-10 */
    private static ReportedMeasure measure(String text) {
        String ended = text.substring(3);
        return new ReportedMeasure(Integer.parseInt(text.substring(1, 2)),
            ended.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(ended)));
    }

    private static Scheme scheme(String name) {
        return Scheme.values()[SCHEMES.indexOf(name)];
    }

    private static <E> E named(E[] values, Function<E, String> label, String name) {
        Set<E> found = Arrays.stream(values).filter(value -> label.apply(value).equals(name)).collect(Collectors.toSet());
        if (found.size() != 1) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        return found.iterator().next();
    }

    private static Stream<String> parts(String cell) {
        return cell.isEmpty() ? Stream.empty() : Stream.of(cell.split("／"));
    }
}
