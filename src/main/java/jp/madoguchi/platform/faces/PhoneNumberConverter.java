package jp.madoguchi.platform.faces;

import jakarta.faces.convert.FacesConverter;
import jp.madoguchi.platform.text.PhoneNumber;
import jp.madoguchi.platform.text.Reading;

@FacesConverter("phoneNumber")
public class PhoneNumberConverter extends ReadingConverter<PhoneNumber> {

    @Override
    protected Reading<PhoneNumber> read(String typed) {
        return PhoneNumber.of(typed);
    }
}
