package jp.madoguchi.platform.audit;

import java.util.Optional;

/** What the verifier found: how far the chain holds, where it first breaks, and how much is not yet in it. */
public record AuditFinding(long sealed, long unsealed, Optional<Break> firstBreak) {

    public enum Kind {
        /** The entry, its place or its seal is not what was sealed. */
        CHANGED_OR_MOVED,
        /** The entry of this seal is gone. */
        ENTRY_REMOVED,
        /** The seal at this position is gone, from the middle or from the end. */
        SEAL_REMOVED,
        /** An entry that never went through the trail: neither in the chain nor waiting for it. */
        INSERTED,
        /** The chain ends with another link than the head says. */
        HEAD_CHANGED
    }

    /** The position in the chain (0 for an entry outside of it) and the id of the entry (0 where only the seal is known). */
    public record Break(Kind kind, long position, long entryId) {
    }

    public boolean isSound() {
        return firstBreak.isEmpty();
    }
}
