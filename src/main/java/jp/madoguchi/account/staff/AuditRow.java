package jp.madoguchi.account.staff;

import java.util.Map;
import jp.madoguchi.platform.audit.AuditLine;

/** A line of the trail with names and words for its numbers and codes. */
public final class AuditRow {

    private final AuditLine line;
    private final Map<String, String> names;

    AuditRow(AuditLine line, Map<String, String> names) {
        this.line = line;
        this.names = names;
    }

    public String getAt() {
        return line.getAt();
    }

    public String getCaller() {
        return line.caller();
    }

    public String getName() {
        return names.get(line.caller());
    }

    public String getDeed() {
        return Words.deed(line.deed());
    }

    public String getSubject() {
        return line.subject();
    }

    public String getSubjectName() {
        return names.get(line.subject());
    }

    public String getDetail() {
        return line.detail();
    }
}
