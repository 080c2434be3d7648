package jp.madoguchi.platform;

import static jp.madoguchi.platform.Permission.*;
import static jp.madoguchi.platform.Role.Side.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may do what, as one table: a line a role. Whoever has signed in is a {@link #PERSON} besides. */
public enum Role {
    VISITOR(ANYBODY, "どなたでも", READ_PUBLIC, SEND_INQUIRY, SIGN_IN),
    PERSON(ANYBODY, "ログインした方", READ_PUBLIC, SEND_INQUIRY, SIGN_IN, USE_ACCOUNT, CHANGE_SIGN_IN),

    FACILITY_MANAGER(FACILITY, "管理者", READ_FACILITY, REPORT_FACTS, DECLARE_FACTS, READ_LOOKS, MANAGE_MEMBERS, MANAGE_DEVICES, CLAIM_SUBSIDY),
    FACILITY_APPLICANT(FACILITY, "申請担当", READ_FACILITY, REPORT_FACTS, DECLARE_FACTS, CLAIM_SUBSIDY),
    FACILITY_DEVICES(FACILITY, "端末担当", READ_FACILITY, REPORT_FACTS, MANAGE_DEVICES),
    FACILITY_READER(FACILITY, "照会のみ", READ_FACILITY),
    AGENT_PREPARER(AGENT, "代理入力（下書きまで）", READ_FACILITY),
    AGENT_APPLICANT(AGENT, "代理申請", READ_FACILITY, DECLARE_FACTS, CLAIM_SUBSIDY),
    AGENT_DEVICES(AGENT, "代理の端末担当", READ_FACILITY, MANAGE_DEVICES),
    COORDINATOR(GROUP, "取りまとめ者", READ_FACILITY, DECLARE_FACTS, MANAGE_DEVICES, CLAIM_SUBSIDY),

    REVIEWER(STAFF, "審査担当", READ_REGISTER, IMPORT_LIST, CONFIRM_FACTS, DECIDE_REGISTRATION, DRAFT_FIGURES),
    APPROVER(STAFF, "承認者", READ_REGISTER, PUBLISH_FIGURES),
    POST_DESK(STAFF, "郵送受付", READ_REGISTER, OPEN_CARD_ACCOUNT),
    EDITOR(STAFF, "広報担当", WRITE_NOTICE, PUBLISH_NOTICE),
    CALL_CENTRE(STAFF, "コールセンター", READ_REGISTER),
    ADMINISTRATOR(STAFF, "システム管理者", READ_REGISTER, IMPORT_LIST, RUN_JOBS, READ_STAFF, MANAGE_STAFF, READ_AUDIT),
    AUDITOR(STAFF, "監査", READ_STAFF, READ_AUDIT),

    HOUSE(ANYBODY, "システム", READ_PUBLIC, PUBLISH_NOTICE, READ_REGISTER, IMPORT_LIST, CONFIRM_FACTS, DECIDE_REGISTRATION, MANAGE_STAFF, RUN_JOBS);

    /** On which side of the counter. */
    public enum Side {
        ANYBODY, FACILITY, AGENT, GROUP, STAFF
    }

    private final Side side;
    private final String label;
    private final Set<Permission> permissions;

    Role(Side side, String label, Permission... permissions) {
        this.side = side;
        this.label = label;
        this.permissions = EnumSet.of(permissions[0], permissions);
    }

    public static List<Role> of(Side side) {
        return Arrays.stream(values()).filter(role -> role.side == side).toList();
    }

    public Side side() {
        return side;
    }

    public boolean isStaff() {
        return side == STAFF;
    }

    /** Whether somebody has it for one 課 and not for the other. */
    public boolean isOfASection() {
        return this == REVIEWER || this == APPROVER;
    }

    public String getLabel() {
        return label;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
