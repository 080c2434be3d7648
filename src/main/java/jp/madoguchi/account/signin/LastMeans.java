package jp.madoguchi.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import jp.madoguchi.platform.Need;
import jp.madoguchi.platform.Permission;
import jp.madoguchi.platform.Role;

/** Nobody whose role needs a second factor takes away his last one. */
@ApplicationScoped
class LastMeans {

    @Inject
    Means means;

    /** In the transaction of whoever removes one, and with the person held. */
    Optional<MeansObjection> against(Standing standing) {
        if (means.count(standing.person()) > 1) {
            return Optional.empty();
        }
        if (standing.isStaff()) {
            return Optional.of(MeansObjection.STAFF_KEEP_ONE);
        }
        boolean needed = standing.facilities().stream().flatMap(mine -> mine.roles().stream()).anyMatch(LastMeans::needsStrong);
        return needed ? Optional.of(MeansObjection.ROLE_KEEPS_ONE) : Optional.empty();
    }

    private static boolean needsStrong(Role role) {
        return Arrays.stream(Permission.values()).anyMatch(permission -> permission.need() == Need.STRONG && role.may(permission));
    }
}
