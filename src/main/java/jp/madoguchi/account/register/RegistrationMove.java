package jp.madoguchi.account.register;

import static jp.madoguchi.account.register.RegistrationState.*;

import jp.madoguchi.platform.Permission;

/** Every move a 仮登録 can make: from where, to where, and who may. */
public enum RegistrationMove {
    FIND("台帳に載ったので本登録にする", WAITING, RELEASED, Permission.DECIDE_REGISTRATION),
    RELEASE("確かめて本登録にする", WAITING, RELEASED, Permission.DECIDE_REGISTRATION),
    REFUSE("登録できないとする", WAITING, REFUSED, Permission.DECIDE_REGISTRATION);

    private final String label;
    private final RegistrationState from;
    private final RegistrationState to;
    private final Permission permission;

    RegistrationMove(String label, RegistrationState from, RegistrationState to, Permission permission) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    public String getLabel() {
        return label;
    }

    public RegistrationState from() {
        return from;
    }

    public RegistrationState to() {
        return to;
    }

    public Permission permission() {
        return permission;
    }

    RegistrationState from(RegistrationState current) {
        if (current != from) {
            throw new IllegalStateException(this + " is no move from " + current);
        }
        return to;
    }
}
