package jp.madoguchi.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.Objects;

/**
 * Which list came into force last, and how often that has changed. Lists build on one another: each is compared with the
 * register as the one before left it. Whoever enters facilities or decides about a list holds this row meanwhile.
 */
@Entity
@Table(name = "register_head")
public class RegisterHead {

    private static final long ONLY = 1;

    @Id
    private Long id;
    @Column(name = "moves")
    private long moves;
    @Column(name = "list_revision")
    private Long last;

    protected RegisterHead() {
    }

    public static RegisterHead seen(EntityManager entities) {
        return entities.find(RegisterHead.class, ONLY);
    }

    /** Everybody else who wants it waits until this transaction ends: ask for it first, then read what it protects. */
    public static RegisterHead held(EntityManager entities) {
        return entities.find(RegisterHead.class, ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    public Long last() {
        return last;
    }

    /** Forth and back is two moves: the last list alone would not tell. */
    public long moves() {
        return moves;
    }

    public boolean isAt(Long revision) {
        return Objects.equals(last, revision);
    }

    public void moveTo(Long revision) {
        last = revision;
        moves++;
    }
}
