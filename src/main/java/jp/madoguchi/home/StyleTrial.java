package jp.madoguchi.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.platform.calendar.JapaneseDate;
import jp.madoguchi.platform.text.MailAddress;
import jp.madoguchi.platform.text.PhoneNumber;
import jp.madoguchi.platform.text.PostalCode;

/** The form of the style page that shows how typed things are understood. */
@Named
@RequestScoped
public class StyleTrial {

    private String name;
    private FacilityCode code;
    private LocalDate day;
    private PhoneNumber phone;
    private PostalCode postalCode;
    private MailAddress mail;

    public void read() {
        // Shown again with what was understood.
    }

    public String getDayUnderstood() {
        return day == null ? null : JapaneseDate.withWeekday(day);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public FacilityCode getCode() {
        return code;
    }

    public void setCode(FacilityCode code) {
        this.code = code;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public PhoneNumber getPhone() {
        return phone;
    }

    public void setPhone(PhoneNumber phone) {
        this.phone = phone;
    }

    public PostalCode getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(PostalCode postalCode) {
        this.postalCode = postalCode;
    }

    public MailAddress getMail() {
        return mail;
    }

    public void setMail(MailAddress mail) {
        this.mail = mail;
    }
}
