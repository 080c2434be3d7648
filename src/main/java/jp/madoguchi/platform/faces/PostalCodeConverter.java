package jp.madoguchi.platform.faces;

import jakarta.faces.convert.FacesConverter;
import jp.madoguchi.platform.text.PostalCode;
import jp.madoguchi.platform.text.Reading;

@FacesConverter("postalCode")
public class PostalCodeConverter extends ReadingConverter<PostalCode> {

    @Override
    protected Reading<PostalCode> read(String typed) {
        return PostalCode.of(typed);
    }
}
