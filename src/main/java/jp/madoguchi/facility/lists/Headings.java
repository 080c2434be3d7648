package jp.madoguchi.facility.lists;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.facility.FacilityStatus;
import jp.madoguchi.facility.PointTable;
import jp.madoguchi.platform.calendar.TypedDate;
import jp.madoguchi.platform.text.Folding;

/** What the headings read so far say of the rows to come: [北海道], [令和8年7月1日現在 薬局 現存/休止]. */
final class Headings {

    /** Every row is asked, so most are let go at a glance. */
    private static final Pattern SIGN = Pattern.compile("[\\[［【]|現在|一覧表|作成|頁|ページ");
    private static final Pattern AS_OF = Pattern.compile("[\\[【(]?([^\\[【(]{5,20}?) ?現在(.*)");
    private static final Pattern PRINTED = Pattern.compile(".*日 ?作成.*|(.* )?[0-9]+ ?(頁|ペ.ジ)");
    private static final Pattern BRACKETED = Pattern.compile("[\\[【] ?(.*?) ?[\\]】]");
    private static final Pattern KIND = Pattern.compile("医科|歯科|薬局|調剤|訪問看護");
    private static final Map<String, PointTable> TABLES = Map.of("医科", PointTable.MEDICAL, "歯科", PointTable.DENTAL,
        "薬局", PointTable.PHARMACY, "調剤", PointTable.PHARMACY, "訪問看護", PointTable.HOME_NURSING);

    private final ListLayouts layouts;
    private final Optional<String> filePrefecture;
    private Optional<String> sheetPrefecture = Optional.empty();
    private Optional<String> prefecture = Optional.empty();
    private Optional<PointTable> table = Optional.empty();
    private Optional<LocalDate> asOf = Optional.empty();
    private Set<FacilityStatus> statuses = Set.of();

    Headings(ListLayouts layouts, String fileName) {
        this.layouts = layouts;
        filePrefecture = prefectureIn(fileName);
    }

    /** A heading holds for its own sheet only. */
    void newSheet(String name) {
        sheetPrefecture = prefectureIn(name);
        prefecture = Optional.empty();
        table = Optional.empty();
        asOf = Optional.empty();
        statuses = Set.of();
    }

    /** Whether the row is a heading; if so, it is taken in. */
    boolean read(SheetRow row) throws ListRefused {
        boolean heading = false;
        for (SheetCell cell : row.cells()) {
            for (String line : cell.lines()) {
                heading |= SIGN.matcher(line).find() && read(row, Folding.code(line));
            }
        }
        return heading;
    }

    boolean isDated() {
        return asOf.isPresent() && table.isPresent();
    }

    /** The lists of 北海道 may name no prefecture at all. */
    Optional<String> prefecture() {
        return prefecture.or(() -> sheetPrefecture).or(() -> filePrefecture);
    }

    Optional<ListSection> section() {
        return isDated() ? prefecture().map(of -> new ListSection(of, table.get(), asOf.get(), statuses)) : Optional.empty();
    }

    private boolean read(SheetRow row, String line) throws ListRefused {
        Matcher bracketed = BRACKETED.matcher(line);
        if (bracketed.matches() && layouts.prefectures().containsKey(bracketed.group(1))) {
            prefecture = Optional.of(layouts.prefectures().get(bracketed.group(1)));
            return true;
        }
        Matcher found = AS_OF.matcher(line);
        Optional<LocalDate> date = found.matches() ? TypedDate.of(found.group(1)).understood() : Optional.empty();
        if (date.isPresent()) {
            asOf = date;
            statuses = Arrays.stream(FacilityStatus.values()).filter(status -> line.contains(status.getLabel()))
                .collect(Collectors.toUnmodifiableSet());
            readKind(row, found.group(2));
            return true;
        }
        if (line.contains("一覧表")) {
            prefecture = prefectureIn(line).or(() -> prefecture);
            readKind(row, line);
            return true;
        }
        return PRINTED.matcher(line).matches();
    }

    private void readKind(SheetRow row, String heading) throws ListRefused {
        List<PointTable> kinds = KIND.matcher(heading).results().map(MatchResult::group).map(TABLES::get).distinct().toList();
        if (kinds.size() > 1 || heading.contains("併設")) {
            throw ListRefused.because(ListFileReason.NOT_ONE_KIND, ListReading.place(row.sheet(), row.line()), heading);
        }
        table = kinds.stream().findFirst().or(() -> table);
    }

    /** 京都府 by its full name or, as in the names of files, as 京都; nothing where several are named. */
    private Optional<String> prefectureIn(String text) {
        return only(text, name -> name).or(() -> only(text, name -> name.equals("北海道") ? name : name.replaceFirst(".$", "")));
    }

    private Optional<String> only(String text, UnaryOperator<String> form) {
        List<String> found = layouts.prefectures().keySet().stream().filter(name -> text.contains(form.apply(name))).toList();
        return found.size() == 1 ? Optional.of(layouts.prefectures().get(found.get(0))) : Optional.empty();
    }
}
