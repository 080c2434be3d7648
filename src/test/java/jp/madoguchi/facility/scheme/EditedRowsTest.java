package jp.madoguchi.facility.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.ReportedMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changing a decision is changing a row (D-20): what the rule answers when one has been edited. */
class EditedRowsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

    @ParameterizedTest
    @CsvSource({"THERAPY, THERAPY, 施術所として", "WORKPLACE_CLINIC, WORKPLACE, 職域診療所として"})
    void aRowSwitchedOnOpens(FacilityType type, Ground ground, String reason) {
        RuleBook book = edited(ground, row -> new AudienceRow(row.ground(), row.opensOn(), row.closesOn(), true, row.remark(),
            row.remarkFrom(), row.reconfirmMonths(), row.source()));

        assertThat(written(new FacilityFacts(type, FacilityStatus.ACTIVE, ClaimKind.UNKNOWN, Set.of(), List.of(), Set.of()), DAY, book)).isEqualTo("利用できます | " + reason + " |  |  | ");
        assertThat(written(new FacilityFacts(type, FacilityStatus.ACTIVE, ClaimKind.UNKNOWN, Set.of(), List.of(), Set.of()), LocalDate.of(2024, 3, 31), book))
            .startsWith("利用できません | " + reason).contains("| 2024-04-01 |");
    }

    @ParameterizedTest
    @CsvSource({"THERAPY, 施術所", "WORKPLACE_CLINIC, 職域診療所"})
    void whoeverIsToldWhereToGoHasStillOtherRoles(FacilityType type, String label) {
        RuleBook book = edited(Ground.CHECKUP, row -> switchedOff(row, "健診の案内をご確認ください"));

        assertThat(written(facts(type, ClaimKind.UNKNOWN, Set.of(FacilityRole.CHECKUP)), DAY, book)).isEqualTo("利用できません | "
            + "健診実施機関等は受付なし：健診の案内をご確認ください／" + label + "は受付なし：施術所等向けの案内をご確認ください |  |  | ");
    }

    @Test
    void aRowSwitchedOffClosesAndIsNoConditionEither() {
        RuleBook book = edited(Ground.EXEMPT, row -> switchedOff(row, ""));

        assertThat(written(facts(FacilityType.CLINIC, ClaimKind.PAPER_BY_HAND), DAY, book))
            .isEqualTo("利用できません | 義務化対象外（紙レセプト請求等）は受付なし： |  |  | 経過措置(2)(4)(6)／健診実施機関等");
        assertThat(written(facts(FacilityType.CLINIC, ClaimKind.UNKNOWN), DAY, book))
            .isEqualTo("条件にあてはまれば利用できます | 請求方法が不明 |  |  | 経過措置(2)(4)(6)／健診実施機関等");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        2027-01-14, 利用できます | 義務化対象外：紙レセプト（手書き） |  | 2027-01-15 |
        2027-01-15, 利用できます | 義務化対象外：紙レセプト（手書き） |  | 2027-01-15 |
        2027-01-16, 利用できません | 義務化対象外（紙レセプト請求等）は2027-01-15まで |  |  | 経過措置(2)(4)(6)／健診実施機関等
        """)
    void aRowThatClosesIsOpenOnItsLastDay(LocalDate day, String answer) {
        RuleBook book = edited(Ground.EXEMPT, row -> closing(row, DAY));

        assertThat(written(facts(FacilityType.CLINIC, ClaimKind.PAPER_BY_HAND), day, book).strip()).isEqualTo(answer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        2027-01-15, 経過措置(2)(4)(6)／健診実施機関等
        2027-01-16, 経過措置(2)(4)(6)
        """)
    void aRowThatClosedIsNoConditionAnyMore(LocalDate day, String conditions) {
        RuleBook book = edited(Ground.CHECKUP, row -> closing(row, DAY));

        assertThat(written(facts(FacilityType.CLINIC, ClaimKind.ELECTRONIC), day, book)).endsWith("| " + conditions);
    }

    @ParameterizedTest(name = "経過措置が{0}まで、行が{1}まで")
    @CsvSource(nullValues = "-", textBlock = """
        2027-01-14, 2027-01-15, 2027-01-14, 経過措置(4)は2027-01-14に終了し限定型は2024-11-27からその日まで／電子請求
        2027-01-15, 2027-01-15, 2027-01-15, 経過措置(4)は2027-01-15に終了し限定型は2024-11-27からその日まで／電子請求
        2027-01-16, 2027-01-15, 2027-01-15, 経過措置(4)は2027-01-15まで／電子請求
        -,          2027-01-15, 2027-01-15, 経過措置(4)は2027-01-15まで／電子請求
        """)
    void whicheverEndsFirst(LocalDate ended, LocalDate closes, LocalDate last, String reasons) {
        RuleBook book = edited(Ground.TRANSITIONAL, row -> closing(row, closes));
        FacilityFacts facts = new FacilityFacts(FacilityType.CLINIC, FacilityStatus.ACTIVE, ClaimKind.ELECTRONIC, Set.of(),
            List.of(new ReportedMeasure(4, Optional.ofNullable(ended))), Set.of());

        assertThat(limited(facts, last, book).until()).contains(last);
        assertThat(ShortReasons.of(limited(facts, last.plusDays(1), book).reasons())).isEqualTo(reasons);
    }

    @ParameterizedTest
    @CsvSource({"CHECKUP, 健診専門機関", "ANNEX, 健診専門機関"})
    void whoDoesCheckupsIsNotAskedAgainAfterTheRowClosed(FacilityRole role, String label) {
        RuleBook book = edited(Ground.CHECKUP, row -> closing(row, DAY));

        assertThat(written(facts(FacilityType.CHECKUP_BODY, ClaimKind.UNKNOWN, Set.of(role)), DAY.plusDays(1), book))
            .isEqualTo("利用できません | 健診実施機関等は2027-01-15まで |  |  | ");
    }

    @Test
    void aMidwiferyWithDirectPaymentIsNotAskedForItAgain() {
        RuleBook book = edited(Ground.MIDWIFERY, row -> closing(row, DAY));

        assertThat(written(facts(FacilityType.MIDWIFERY, ClaimKind.UNKNOWN, Set.of(FacilityRole.DIRECT_PAYMENT)), DAY.plusDays(1), book))
            .isEqualTo("利用できません | 助産所（直接支払制度を用いる）は2027-01-15まで |  |  | 健診実施機関等");
    }

    private static AudienceRow switchedOff(AudienceRow row, String remark) {
        return new AudienceRow(row.ground(), row.opensOn(), row.closesOn(), false, remark, row.remarkFrom(),
            row.reconfirmMonths(), row.source());
    }

    private static AudienceRow closing(AudienceRow row, LocalDate last) {
        return new AudienceRow(row.ground(), row.opensOn(), Optional.of(last), row.on(), row.remark(), row.remarkFrom(),
            row.reconfirmMonths(), row.source());
    }

    private static RuleBook edited(Ground ground, UnaryOperator<AudienceRow> edit) {
        RuleBook book = MigratedBook.BOOK;
        return new RuleBook(book.audience().stream().map(row -> row.ground() == ground ? edit.apply(row) : row).toList(),
            book.measures(), book.starts(), book.chains(), book.ways());
    }

    private static FacilityFacts facts(FacilityType type, ClaimKind claim) {
        return facts(type, claim, Set.of());
    }

    private static FacilityFacts facts(FacilityType type, ClaimKind claim, Set<FacilityRole> roles) {
        return new FacilityFacts(type, FacilityStatus.ACTIVE, claim, roles, List.of(), Set.of());
    }

    private static SchemeAnswer limited(FacilityFacts facts, LocalDate day, RuleBook book) {
        return OpenSchemes.on(facts, day, book).of(Scheme.LIMITED);
    }

    private static String written(FacilityFacts facts, LocalDate day, RuleBook book) {
        return SchemeRow.written(limited(facts, day, book));
    }
}
