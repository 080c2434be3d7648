package jp.madoguchi.facility;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.platform.audit.AuditLine;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Role;
import jp.madoguchi.platform.Section;
import jp.madoguchi.platform.TimePlace;

/** That somebody of the office looked at a facility's file: as the trail keeps it, and as the facility reads it. His name is not told. */
public record Look(AuditLine line) {

    static final String DEED = "LOOK_AT_FACILITY";

    static String subject(long facility) {
        return "facility:" + facility;
    }

    /** REVIEWER ELIGIBILITY */
    static String detail(Caller caller) {
        Stream<String> roles = caller.roles().stream().filter(Role::isStaff).sorted().map(Role::name);
        return Stream.concat(roles, caller.sections().values().stream().flatMap(Set::stream).distinct().sorted().map(Section::name)).collect(Collectors.joining(" "));
    }

    public String getAtText() {
        return JapaneseDate.withWeekdayAndTime(line.at());
    }

    public String getRoles() {
        return labels(Arrays.stream(Role.values()).filter(role -> has(role.name())).map(Role::getLabel), "職員");
    }

    public String getSections() {
        return labels(Arrays.stream(Section.values()).filter(section -> has(section.name())).map(Section::getLabel), "―");
    }

    private boolean has(String word) {
        return Arrays.asList(line.detail().split(" ")).contains(word);
    }

    private static String labels(Stream<String> found, String otherwise) {
        String text = found.collect(Collectors.joining("、"));
        return text.isEmpty() ? otherwise : text;
    }

    public TimePlace place() {
        return line.place();
    }
}
