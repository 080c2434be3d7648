package jp.madoguchi.platform;

/** He may, but has to prove first that it is he. Whoever catches it keeps what was sent and asks. */
public class ProofNeeded extends RuntimeException {

    private final Need need;

    ProofNeeded(Permission permission) {
        super(permission + " needs " + permission.need());
        this.need = permission.need();
    }

    public Need need() {
        return need;
    }
}
