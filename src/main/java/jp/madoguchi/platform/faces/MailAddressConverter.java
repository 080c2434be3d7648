package jp.madoguchi.platform.faces;

import jakarta.faces.convert.FacesConverter;
import jp.madoguchi.platform.text.MailAddress;
import jp.madoguchi.platform.text.Reading;

@FacesConverter("mailAddress")
public class MailAddressConverter extends ReadingConverter<MailAddress> {

    @Override
    protected Reading<MailAddress> read(String typed) {
        return MailAddress.of(typed);
    }
}
