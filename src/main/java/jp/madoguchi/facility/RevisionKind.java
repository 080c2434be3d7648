package jp.madoguchi.facility;

import jp.madoguchi.platform.Permission;

/** Where a revision of the register comes from, and who may bring one. */
public enum RevisionKind {
    LIST("厚生局の一覧", Permission.IMPORT_LIST),
    DECLARATION("施設の申出", Permission.DECLARE_FACTS),
    CONFIRMATION("審査担当の確認", Permission.CONFIRM_FACTS);

    private final String label;
    private final Permission permission;

    RevisionKind(String label, Permission permission) {
        this.label = label;
        this.permission = permission;
    }

    public String getLabel() {
        return label;
    }

    public Permission permission() {
        return permission;
    }
}
