package jp.madoguchi.subsidy.publish;

import static jp.madoguchi.subsidy.programme.Edition.State.DISCARDED;
import static jp.madoguchi.subsidy.programme.Edition.State.DRAFT;
import static jp.madoguchi.subsidy.programme.Edition.State.PUBLISHED;

import jp.madoguchi.platform.Permission;
import jp.madoguchi.subsidy.programme.Edition;

/** Every move an edition can make: from where, to where, and who may. Nothing leads away from what is published. */
public enum EditionMove {
    CHANGE("書き直す", DRAFT, DRAFT, Permission.DRAFT_FIGURES),
    PUBLISH("公開する", DRAFT, PUBLISHED, Permission.PUBLISH_FIGURES),
    DISCARD("破棄する", DRAFT, DISCARDED, Permission.DRAFT_FIGURES);

    private final String label;
    private final Edition.State from;
    private final Edition.State to;
    private final Permission permission;

    EditionMove(String label, Edition.State from, Edition.State to, Permission permission) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    public String getLabel() {
        return label;
    }

    public Edition.State from() {
        return from;
    }

    public Edition.State to() {
        return to;
    }

    public Permission permission() {
        return permission;
    }

    Edition.State from(Edition.State current) {
        if (current != from) {
            throw new IllegalStateException(this + " is no move from " + current);
        }
        return to;
    }
}
