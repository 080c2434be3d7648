package jp.madoguchi.platform;

/** What can be allowed. {@link Role} says to whom. */
public enum Permission {
    READ_PUBLIC,
    SEND_INQUIRY,
    READ_REGISTER,
    IMPORT_LIST,
    DECLARE_FACTS,
    CONFIRM_FACTS,
    WRITE_NOTICE,
    PUBLISH_NOTICE,
    RUN_JOBS,
    READ_AUDIT
}
