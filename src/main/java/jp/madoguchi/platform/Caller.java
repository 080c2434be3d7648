package jp.madoguchi.platform;

import java.util.Map;
import java.util.Set;

/**
 * Who stands at the counter: asked first by every verb, passed to it, never looked up by it.
 *
 * @param sections for which 課 he has those of his roles that are of one
 * @param person   0 for who has not signed in
 * @param facility for which facility: whatever a verb of a facility finds, it finds there; 0 for none
 */
public record Caller(String name, Set<Role> roles, Map<Role, Set<Section>> sections, Proof proof, long person, long facility) {

    public static final Caller VISITOR = new Caller("visitor", Set.of(Role.VISITOR), Map.of(), Proof.NONE, 0, 0);
    public static final Caller HOUSE = new Caller("house", Set.of(Role.HOUSE));

    public Caller {
        roles = Set.copyOf(roles);
        sections = Map.copyOf(sections);
    }

    /** Of whom nobody doubts who it is. */
    public Caller(String name, Set<Role> roles) {
        this(name, roles, Map.of(), Proof.FULL, 0, 0);
    }

    public boolean may(Permission permission) {
        return isAllowed(permission) && permission.need().isMetBy(proof);
    }

    public void require(Permission permission) {
        requireAllowed(permission);
        if (!permission.need().isMetBy(proof)) {
            throw new ProofNeeded(permission);
        }
    }

    /** For a page whose form he could not send; proof is asked for when he sends it. */
    public void requireAllowed(Permission permission) {
        if (!isAllowed(permission)) {
            throw new NotAllowed(signature(), permission);
        }
    }

    /** Whether he would be allowed, once we are sure enough of him. */
    public boolean isAllowed(Permission permission) {
        return roles.stream().anyMatch(role -> role.may(permission) && (proof.strong() || !role.isStaff()) && isOfItsSection(role, permission));
    }

    /** The house itself, and whoever has a role that is of no 課, has it for all. */
    private boolean isOfItsSection(Role role, Permission permission) {
        return !role.isOfASection() || permission.section().map(section -> sections.getOrDefault(role, Set.of()).contains(section)).orElse(true);
    }

    public boolean isSignedIn() {
        return person != 0;
    }

    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }

    /** As the trail names him: numbers, no names. */
    public String signature() {
        return person == 0 ? name : "p" + person + (facility == 0 ? "" : " f" + facility);
    }
}
