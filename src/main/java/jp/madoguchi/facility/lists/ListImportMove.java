package jp.madoguchi.facility.lists;

import static jp.madoguchi.facility.lists.ListImportState.*;

import java.util.EnumSet;
import java.util.Set;
import jp.madoguchi.platform.Permission;

/** Every move a list can make: from where, to where, and who may. */
public enum ListImportMove {
    FINISH_READING("読み取りを終える", EnumSet.of(READING), READY, Permission.RUN_JOBS),
    REFUSE("取り込めないとする", EnumSet.of(READING), REFUSED, Permission.RUN_JOBS),
    PUT_IN_FORCE("台帳に反映する", EnumSet.of(READY), IN_FORCE, Permission.IMPORT_LIST),
    TAKE_BACK("反映を取り消す", EnumSet.of(IN_FORCE), TAKEN_BACK, Permission.IMPORT_LIST),
    DISCARD("取りやめる", EnumSet.of(READING, READY), DISCARDED, Permission.IMPORT_LIST);

    private final String label;
    private final Set<ListImportState> from;
    private final ListImportState to;
    private final Permission permission;

    ListImportMove(String label, Set<ListImportState> from, ListImportState to, Permission permission) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    public String getLabel() {
        return label;
    }

    public Set<ListImportState> from() {
        return from;
    }

    public ListImportState to() {
        return to;
    }

    public Permission permission() {
        return permission;
    }

    ListImportState from(ListImportState current) {
        if (!from.contains(current)) {
            throw new IllegalStateException(this + " is no move from " + current);
        }
        return to;
    }
}
