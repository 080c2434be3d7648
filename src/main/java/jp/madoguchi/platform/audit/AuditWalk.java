package jp.madoguchi.platform.audit;

import java.util.Optional;

/** A walk along the chain up to its head: each link must follow the one before it. */
final class AuditWalk {

    private final AuditHead end;
    private AuditHead reached = AuditHead.NONE;
    private AuditFinding.Break firstBreak;

    AuditWalk(AuditHead end) {
        this.end = end;
    }

    boolean goesOn() {
        return firstBreak == null && reached.position() < end.position();
    }

    void step(long position, long entryId, Optional<AuditLink> link, String digest) {
        if (position != reached.position() + 1) {
            found(AuditFinding.Kind.SEAL_REMOVED, reached.position() + 1, 0);
        } else if (link.isEmpty()) {
            found(AuditFinding.Kind.ENTRY_REMOVED, position, entryId);
        } else if (!digest.equals(reached.with(link.get()).digest())) {
            found(AuditFinding.Kind.CHANGED_OR_MOVED, position, entryId);
        } else {
            reached = new AuditHead(position, digest);
        }
    }

    /** No link is left although the head is further on. */
    void endsEarly() {
        found(AuditFinding.Kind.SEAL_REMOVED, reached.position() + 1, 0);
    }

    AuditHead reached() {
        return reached;
    }

    Optional<AuditFinding.Break> firstBreak() {
        return Optional.ofNullable(firstBreak);
    }

    Optional<AuditFinding.Break> breakAtTheEnd() {
        return reached.digest().equals(end.digest()) ? Optional.empty()
                : Optional.of(new AuditFinding.Break(AuditFinding.Kind.HEAD_CHANGED, end.position(), 0));
    }

    private void found(AuditFinding.Kind kind, long position, long entryId) {
        firstBreak = new AuditFinding.Break(kind, position, entryId);
    }
}
