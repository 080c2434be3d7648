package jp.madoguchi.account.register;

/** How somebody stands towards a facility, and what he may do there next. */
public enum Joining {
    /** He has a role there. */
    MEMBER,
    /** Nobody looks after it yet: whoever comes first does. */
    FIRST,
    /** Somebody does, who decides. */
    ASK,
    /** He has asked. */
    ASKED,
    CLOSED,
    /** The register does not know the number. */
    UNKNOWN
}
