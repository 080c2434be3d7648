package jp.madoguchi.inquiry;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.platform.Caller;
import jp.madoguchi.platform.text.MailAddress;
import jp.madoguchi.platform.text.PhoneNumber;

/** The inquiry form: typed, then shown as it was understood, then sent. */
@Named
@RequestScoped
public class ContactPage {

    @Inject
    FacesContext faces;

    @Inject
    SendInquiry inquiries;

    private boolean confirming;
    private String formId;
    private FacilityCode facilityCode;
    private String facilityName;
    private String asker;
    private MailAddress mail;
    private PhoneNumber phone;
    private String question;

    @PostConstruct
    void load() {
        confirming = "confirm".equals(faces.getExternalContext().getRequestParameterMap().get("step"));
        formId = UUID.randomUUID().toString();
    }

    public void confirm() {
        confirming = InquiryForm.canBeAnswered(mail, phone);
        if (!confirming) {
            faces.addMessage("mail", new FacesMessage(FacesMessage.SEVERITY_ERROR,
                "お返事の宛先がありません。メールアドレスか電話番号のどちらかを入力してください。", null));
        }
    }

    /** What is corrected is another inquiry, even if the first was sent meanwhile. */
    public void edit() {
        confirming = false;
        formId = UUID.randomUUID().toString();
    }

    public void send() throws IOException {
        confirm();
        if (!confirming) {
            return;
        }
        InquiryForm form = new InquiryForm(formId, facilityCode, facilityName, asker, mail, phone, question);
        String number;
        try {
            number = inquiries.send(form, Caller.VISITOR);
        } catch (RuntimeException sentAtTheSameMoment) {
            number = inquiries.numberOf(formId).orElseThrow(() -> sentAtTheSameMoment);
        }
        faces.getExternalContext().redirect("/contact/sent?number=" + number);
    }

    public boolean isConfirming() {
        return confirming;
    }

    public boolean isCheckDigitDoubtful() {
        return facilityCode != null && !facilityCode.isCheckDigitRight();
    }

    public String getFormId() {
        return formId;
    }

    public void setFormId(String formId) {
        this.formId = formId;
    }

    public FacilityCode getFacilityCode() {
        return facilityCode;
    }

    public void setFacilityCode(FacilityCode facilityCode) {
        this.facilityCode = facilityCode;
    }

    public String getFacilityName() {
        return facilityName;
    }

    public void setFacilityName(String facilityName) {
        this.facilityName = facilityName;
    }

    public String getAsker() {
        return asker;
    }

    public void setAsker(String asker) {
        this.asker = asker;
    }

    public MailAddress getMail() {
        return mail;
    }

    public void setMail(MailAddress mail) {
        this.mail = mail;
    }

    public PhoneNumber getPhone() {
        return phone;
    }

    public void setPhone(PhoneNumber phone) {
        this.phone = phone;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
