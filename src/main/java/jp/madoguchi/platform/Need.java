package jp.madoguchi.platform;

/** How sure we must be who it is before something may be done. */
public enum Need {
    NOTHING,
    /** Money, devices: more than a password. */
    STRONG,
    /** What could take an account or a facility away from its people: proven again just now. */
    FRESH;

    boolean isMetBy(Proof proof) {
        return switch (this) {
            case NOTHING -> true;
            case STRONG -> proof.strong();
            case FRESH -> proof.fresh();
        };
    }
}
