package jp.madoguchi.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.OffsetDateTime;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.Jdbc;
import jp.madoguchi.platform.Reference;

/** 登録内容の誤りの連絡: what a facility says is wrong in the register, and what the office answered. It changes nothing by itself. */
@Entity
@Table(name = "fact_report")
public class FactReport {

    @Id
    @GeneratedValue(generator = "account_seq")
    private Long id;
    @Version
    private int version;
    private String number;
    @Column(name = "form_id")
    private String formId;
    @Column(name = "facility_id")
    private long facilityId;
    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private FactItem item;
    private String words;
    @Column(name = "reported_at")
    private OffsetDateTime reportedAt;
    @Column(name = "answered_at")
    private OffsetDateTime answeredAt;
    @Column(name = "answered_by")
    private String answeredBy;
    private String answer;

    protected FactReport() {
    }

    FactReport(String formId, FactItem item, String words, Caller by, Instant now) {
        this.number = Reference.next();
        this.formId = formId;
        this.facilityId = by.facility();
        this.personId = by.person();
        this.item = item;
        this.words = words;
        this.reportedAt = Jdbc.stamp(now);
    }

    void answer(String text, Caller by, Instant now) {
        if (isAnswered()) {
            throw new IllegalStateException("report " + id + " is answered");
        }
        answer = text;
        answeredBy = by.signature();
        answeredAt = Jdbc.stamp(now);
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Who presses twice has answered once. */
    boolean isAnsweredSo(String text, Caller by) {
        return isAnswered() && by.signature().equals(answeredBy) && text.equals(answer);
    }

    long facilityId() {
        return facilityId;
    }

    long personId() {
        return personId;
    }

    public String getNumber() {
        return number;
    }

    public FactItem getItem() {
        return item;
    }

    public String getWords() {
        return words;
    }

    public String getReportedText() {
        return JapaneseDate.withTime(reportedAt.toInstant());
    }

    public String getAnswer() {
        return answer;
    }

    public String getAnsweredText() {
        return isAnswered() ? JapaneseDate.withTime(answeredAt.toInstant()) : "";
    }
}
