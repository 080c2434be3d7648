package jp.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.madoguchi.platform.Caller;

/** Somebody who acts for a group. */
@Entity
@Table(name = "corporate_member")
public class CorporateMember extends Given {

    @Column(name = "group_id")
    private long groupId;
    @Column(name = "person_id")
    private long personId;

    protected CorporateMember() {
    }

    public CorporateMember(long group, long person, Instant now, Caller by) {
        super(group + " " + person, now, by);
        this.groupId = group;
        this.personId = person;
    }

    public long groupId() {
        return groupId;
    }

    public long personId() {
        return personId;
    }
}
