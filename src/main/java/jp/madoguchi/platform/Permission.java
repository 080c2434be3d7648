package jp.madoguchi.platform;

/** What can be allowed, and how sure we must be of whom. {@link Role} says to whom. */
public enum Permission {
    READ_PUBLIC,
    SEND_INQUIRY,
    SIGN_IN,

    USE_ACCOUNT,
    CHANGE_SIGN_IN(Need.FRESH),

    READ_FACILITY,
    REPORT_FACTS,
    DECLARE_FACTS,
    READ_LOOKS,
    MANAGE_MEMBERS(Need.FRESH),
    MANAGE_DEVICES(Need.STRONG),
    CLAIM_SUBSIDY(Need.STRONG),

    READ_REGISTER,
    IMPORT_LIST,
    CONFIRM_FACTS,
    DECIDE_REGISTRATION,
    OPEN_CARD_ACCOUNT,
    WRITE_NOTICE,
    PUBLISH_NOTICE,
    READ_STAFF,
    MANAGE_STAFF(Need.FRESH),
    RUN_JOBS,
    READ_AUDIT;

    private final Need need;

    Permission() {
        this(Need.NOTHING);
    }

    Permission(Need need) {
        this.need = need;
    }

    public Need need() {
        return need;
    }
}
