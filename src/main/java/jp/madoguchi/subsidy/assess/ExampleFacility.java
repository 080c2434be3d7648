package jp.madoguchi.subsidy.assess;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.facility.ChainStanding;
import jp.madoguchi.facility.ClaimKind;
import jp.madoguchi.facility.FacilityFacts;
import jp.madoguchi.facility.FacilityRole;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.FacilityType;
import jp.madoguchi.facility.FactKind;
import jp.madoguchi.facility.ReportedMeasure;
import jp.madoguchi.facility.scheme.Scheme;

/** Reads the facility of an example: 医科診療所／既存型／訪問診療等なし／例外：R7-ALTERNATE. */
final class ExampleFacility {

    private static final Pattern MEASURE = Pattern.compile("経過措置\\((\\d)\\)(\\d{4}-\\d{2}-\\d{2})?");
    private static final String CHAIN = "処方箋";
    private static final String EXCEPTION = "例外：";
    private static final String UNKNOWN_CHAIN = "グループ不明";
    private static final String NOT = "なし";

    private FacilityStatus status = FacilityStatus.ACTIVE;
    private ClaimKind claim = ClaimKind.UNKNOWN;
    private Optional<ChainStanding> chain = Optional.empty();
    private final Set<FacilityRole> roles = new HashSet<>();
    private final Set<Scheme> inUse = new HashSet<>();
    private final Set<FactKind> denied = new HashSet<>();
    private final List<ReportedMeasure> measures = new ArrayList<>();
    private final Set<String> excepted = new HashSet<>();

    private ExampleFacility() {
    }

    /** Nobody where the cell is empty: the example only asks how much it would be. */
    static Optional<Applicant> of(String cell, String grants) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = parts(cell);
        FacilityType type = Arrays.stream(FacilityType.values()).filter(it -> it.getLabel().equals(words.get(0))).findFirst().orElseThrow();
        ExampleFacility facility = new ExampleFacility();
        words.subList(1, words.size()).forEach(facility::learn);
        if (facility.chain.isEmpty() && !words.contains(UNKNOWN_CHAIN)) {
            facility.denied.add(FactKind.CHAIN_GROUP);
        }
        return Optional.of(new Applicant(new FacilityFacts(type, facility.status, facility.claim, facility.roles, facility.measures,
            facility.inUse, facility.denied), facility.chain, parts(grants).stream().map(ExampleGrant::of).toList(), facility.excepted));
    }

    private void learn(String word) {
        Matcher measure = MEASURE.matcher(word);
        if (measure.matches()) {
            measures.add(new ReportedMeasure(Integer.parseInt(measure.group(1)), Optional.ofNullable(measure.group(2)).map(LocalDate::parse)));
        } else if (word.startsWith(CHAIN)) {
            chain = Optional.of(new ChainStanding("例", YearMonth.of(2020, 4), Integer.parseInt(word.substring(CHAIN.length())), "", false));
        } else if (word.startsWith(EXCEPTION)) {
            excepted.add(word.substring(EXCEPTION.length()));
        } else if (word.endsWith(NOT)) {
            denied.add(FactKind.valueOf(ExampleGrant.SCHEMES.get(word.substring(0, word.length() - NOT.length())) + "_IN_USE"));
        } else if (ExampleGrant.SCHEMES.containsKey(word)) {
            inUse.add(Scheme.valueOf(ExampleGrant.SCHEMES.get(word)));
        } else {
            learnStatus(word);
        }
    }

    private void learnStatus(String word) {
        switch (word) {
            case "紙レセプト" -> claim = ClaimKind.PAPER_BY_HAND;
            case "電子請求" -> claim = ClaimKind.ELECTRONIC;
            case UNKNOWN_CHAIN -> { }
            case "休止" -> status = FacilityStatus.SUSPENDED;
            case "廃止" -> status = FacilityStatus.CLOSED;
            case "直接支払制度" -> roles.add(FacilityRole.DIRECT_PAYMENT);
            default -> roles.add(Arrays.stream(FacilityRole.values()).filter(role -> role.getLabel().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fact: " + word)));
        }
    }

    private static List<String> parts(String cell) {
        return Stream.of(cell.split("／")).filter(part -> !part.isEmpty()).toList();
    }
}
