package jp.madoguchi.platform;

import java.util.Set;

/** Who stands at the counter: asked first by every verb, passed to it, never looked up by it. */
public record Caller(String name, Set<Role> roles) {

    public static final Caller VISITOR = new Caller("visitor", Set.of(Role.VISITOR));
    public static final Caller HOUSE = new Caller("house", Set.of(Role.HOUSE));

    public Caller {
        roles = Set.copyOf(roles);
    }

    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.may(permission));
    }

    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotAllowed(name, permission);
        }
    }
}
