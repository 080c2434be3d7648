package jp.madoguchi.platform.faces;

import jakarta.faces.convert.FacesConverter;
import jp.madoguchi.platform.MailAddress;
import jp.madoguchi.platform.Reading;

@FacesConverter("mailAddress")
public class MailAddressConverter extends ReadingConverter<MailAddress> {

    @Override
    protected Reading<MailAddress> read(String typed) {
        return MailAddress.of(typed);
    }
}
