package jp.madoguchi.platform;

import static jp.madoguchi.platform.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** Who may do what, as one table: a line a role. */
public enum Role {
    VISITOR("どなたでも", READ_PUBLIC, SEND_INQUIRY),
    FACILITY_MANAGER("施設の管理者", READ_PUBLIC, SEND_INQUIRY, DECLARE_FACTS),
    FACILITY_APPLICANT("申請担当", READ_PUBLIC, SEND_INQUIRY, DECLARE_FACTS),
    FACILITY_DEVICES("端末担当", READ_PUBLIC, SEND_INQUIRY),
    FACILITY_READER("照会のみ", READ_PUBLIC, SEND_INQUIRY),
    REVIEWER("審査担当", READ_PUBLIC, READ_REGISTER, IMPORT_LIST, CONFIRM_FACTS),
    APPROVER("承認者", READ_PUBLIC, READ_REGISTER),
    POST_DESK("郵送受付", READ_PUBLIC, READ_REGISTER),
    EDITOR("広報担当", READ_PUBLIC, WRITE_NOTICE, PUBLISH_NOTICE),
    CALL_CENTRE("コールセンター", READ_PUBLIC, READ_REGISTER),
    ADMINISTRATOR("システム管理者", READ_PUBLIC, READ_REGISTER, IMPORT_LIST, RUN_JOBS),
    AUDITOR("監査", READ_PUBLIC, READ_AUDIT),
    HOUSE("システム", READ_PUBLIC, PUBLISH_NOTICE, READ_REGISTER, IMPORT_LIST, CONFIRM_FACTS, RUN_JOBS);

    private final String label;
    private final Set<Permission> permissions;

    Role(String label, Permission... permissions) {
        this.label = label;
        this.permissions = EnumSet.of(permissions[0], permissions);
    }

    public String label() {
        return label;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
