package jp.madoguchi.account;

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

/** 取りまとめ者: a house (法人本部 …) that acts for facilities which said yes. */
@Entity
@Table(name = "corporate_group")
public class CorporateGroup {

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    private String name;
    @Column(name = "made_at")
    private OffsetDateTime madeAt;
    @Column(name = "made_by")
    private String madeBy;

    protected CorporateGroup() {
    }

    public CorporateGroup(String name, Instant now, Caller by) {
        this.name = name;
        this.madeAt = Jdbc.stamp(now);
        this.madeBy = by.signature();
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
