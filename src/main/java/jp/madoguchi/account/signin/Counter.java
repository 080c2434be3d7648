package jp.madoguchi.account.signin;

import java.util.function.Predicate;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Permission;

/** Which side of the counter an address is on. What may be done there is asked again by each verb. */
enum Counter {
    PUBLIC(caller -> true),
    MY(Caller::isSignedIn),
    DESK(caller -> caller.isStaff() && caller.proof().strong()),
    FIGURES(caller -> caller.isAllowed(Permission.DRAFT_FIGURES) || caller.isAllowed(Permission.PUBLISH_FIGURES)),
    ADMIN(caller -> caller.isAllowed(Permission.READ_STAFF));

    private final Predicate<Caller> open;

    Counter(Predicate<Caller> open) {
        this.open = open;
    }

    static Counter at(String path) {
        if (isIn("/my", path) || isIn("/login/prove", path)) {
            return MY;
        }
        if (isIn("/desk/programmes", path)) {
            return FIGURES;
        }
        if (isIn("/desk", path) || isIn("/call", path)) {
            return DESK;
        }
        return isIn("/admin", path) ? ADMIN : PUBLIC;
    }

    private static boolean isIn(String room, String path) {
        return path.equals(room) || path.startsWith(room + "/");
    }

    boolean isOpenTo(Caller caller) {
        return open.test(caller);
    }
}
