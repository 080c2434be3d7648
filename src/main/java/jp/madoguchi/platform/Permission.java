package jp.madoguchi.platform;

import java.util.Optional;

/** What can be allowed, how sure we must be of whom, and whether only one 課 may. {@link Role} says to whom. */
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
    DECIDE_REGISTRATION(Section.ELIGIBILITY),
    OPEN_CARD_ACCOUNT,
    DRAFT_FIGURES(Section.SUBSIDY),
    PUBLISH_FIGURES(Section.SUBSIDY),
    WRITE_NOTICE,
    PUBLISH_NOTICE,
    READ_STAFF,
    MANAGE_STAFF(Need.FRESH),
    RUN_JOBS,
    READ_AUDIT;

    private final Need need;
    private final Section section;

    Permission() {
        this(Need.NOTHING);
    }

    Permission(Need need) {
        this.need = need;
        this.section = null;
    }

    Permission(Section section) {
        this.need = Need.NOTHING;
        this.section = section;
    }

    public Need need() {
        return need;
    }

    /** Whose matter it is, where a role of another 課 is not enough. */
    public Optional<Section> section() {
        return Optional.ofNullable(section);
    }
}
