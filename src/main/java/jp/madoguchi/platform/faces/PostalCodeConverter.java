package jp.madoguchi.platform.faces;

import jakarta.faces.convert.FacesConverter;
import jp.madoguchi.platform.PostalCode;
import jp.madoguchi.platform.Reading;

@FacesConverter("postalCode")
public class PostalCodeConverter extends ReadingConverter<PostalCode> {

    @Override
    protected Reading<PostalCode> read(String typed) {
        return PostalCode.of(typed);
    }
}
