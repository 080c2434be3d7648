package jp.madoguchi.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.OffsetDateTime;

/** お問い合わせ, as it was sent. The number is what the asker is told and what the call centre asks for. */
@Entity
public class Inquiry {

    @Id
    @GeneratedValue(generator = "inquiry_seq")
    @SequenceGenerator(name = "inquiry_seq", sequenceName = "inquiry_seq", allocationSize = 50)
    private Long id;
    private String number;
    @Column(name = "form_id")
    private String formId;
    @Column(name = "received_at")
    private OffsetDateTime receivedAt;
    @Column(name = "facility_code")
    private String facilityCode;
    @Column(name = "facility_name")
    private String facilityName;
    private String asker;
    private String mail;
    private String phone;
    private String question;

    protected Inquiry() {
    }

    Inquiry(String number, InquiryForm form, OffsetDateTime receivedAt) {
        this.number = number;
        this.formId = form.formId();
        this.receivedAt = receivedAt;
        this.facilityCode = form.facilityCode() == null ? null : form.facilityCode().digits();
        this.facilityName = form.facilityName();
        this.asker = form.asker();
        this.mail = form.mail() == null ? null : form.mail().text();
        this.phone = form.phone() == null ? null : form.phone().digits();
        this.question = form.question();
    }

    String number() {
        return number;
    }

    OffsetDateTime receivedAt() {
        return receivedAt;
    }
}
