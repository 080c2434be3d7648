package jp.madoguchi.account.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;

/** A posted PIN and card of numbered codes (D-22): with its code, how a facility without mail signs in. One counts at a time. */
@Entity
@Table(name = "code_card")
public class CodeCard {

    static final String PURPOSE = "code_card.codes";

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "facility_id")
    private long facilityId;
    @Column(name = "pin_hash")
    private String pinHash;
    private String codes;
    @Column(name = "next_code")
    private int nextCode;
    @Column(name = "made_at")
    private OffsetDateTime madeAt;
    @Column(name = "made_by")
    private String madeBy;
    @Column(name = "ended_at")
    private OffsetDateTime endedAt;
    @Column(name = "active_key")
    private String activeKey;

    protected CodeCard() {
    }

    CodeCard(long person, long facility, String pinHash, String sealedCodes, int nextCode, Instant now, Caller by) {
        this.personId = person;
        this.facilityId = facility;
        this.pinHash = pinHash;
        this.codes = sealedCodes;
        this.nextCode = nextCode;
        this.madeAt = Jdbc.stamp(now);
        this.madeBy = by.signature();
        this.activeKey = "facility " + facility;
    }

    void advance() {
        nextCode++;
    }

    void carry(String sealedCodes) {
        codes = sealedCodes;
    }

    void end(Instant now) {
        endedAt = Jdbc.stamp(now);
        activeKey = null;
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    public Long getId() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public long facilityId() {
        return facilityId;
    }

    String pinHash() {
        return pinHash;
    }

    String sealedCodes() {
        return codes;
    }

    int nextCode() {
        return nextCode;
    }

    Instant madeAt() {
        return madeAt.toInstant();
    }
}
