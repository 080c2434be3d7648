package jp.madoguchi.inquiry;

import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.platform.text.MailAddress;
import jp.madoguchi.platform.text.PhoneNumber;

/** What was typed, understood. The form's own id makes a second press of the button the same inquiry. */
record InquiryForm(String formId, FacilityCode facilityCode, String facilityName, String asker,
                   MailAddress mail, PhoneNumber phone, String question) {

    InquiryForm {
        if (!canBeAnswered(mail, phone)) {
            throw new IllegalArgumentException("nowhere to answer to");
        }
    }

    static boolean canBeAnswered(MailAddress mail, PhoneNumber phone) {
        return mail != null || phone != null;
    }
}
