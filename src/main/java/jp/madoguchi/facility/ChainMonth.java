package jp.madoguchi.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;

/** How many prescriptions a group of pharmacies received in a month. */
@Entity
@Table(name = "chain_month")
public class ChainMonth {

    @Id
    @GeneratedValue(generator = "register_seq")
    private Long id;
    @Column(name = "revision_id")
    private long revisionId;
    @Column(name = "chain_group")
    private String group;
    @Column(name = "month_start")
    private LocalDate month;
    private int prescriptions;
    private String evidence;

    protected ChainMonth() {
    }

    ChainMonth(long revisionId, Sheet.Count count) {
        this.revisionId = revisionId;
        group = count.group();
        month = count.month().atDay(1);
        prescriptions = count.prescriptions();
        evidence = count.evidence();
    }

    public String getGroup() {
        return group;
    }

    public YearMonth getMonth() {
        return YearMonth.from(month);
    }

    public int getPrescriptions() {
        return prescriptions;
    }

    public String getEvidence() {
        return evidence;
    }
}
