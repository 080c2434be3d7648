package jp.madoguchi.facility.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;

/** Which list came into force last. Lists build on one another: each is compared with the register as the one before left it. */
@Entity
@Table(name = "register_head")
public class RegisterHead {

    static final long ONLY = 1;

    @Id
    private Long id;
    @Version
    private int version;
    @Column(name = "list_revision")
    private Long last;

    protected RegisterHead() {
    }

    Long last() {
        return last;
    }

    boolean isAt(Long revision) {
        return Objects.equals(last, revision);
    }

    void moveTo(Long revision) {
        last = revision;
    }
}
