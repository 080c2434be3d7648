package jp.madoguchi.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** That there is a body at all. What it is called and what it does are dated rows of their own. */
@Entity
public class Facility {

    @Id
    @GeneratedValue(generator = "register_seq")
    private Long id;
    @Column(name = "revision_id")
    private long revisionId;

    protected Facility() {
    }

    Facility(long revisionId) {
        this.revisionId = revisionId;
    }

    long id() {
        return id;
    }
}
