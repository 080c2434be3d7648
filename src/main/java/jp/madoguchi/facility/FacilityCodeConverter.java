package jp.madoguchi.facility;

import jakarta.faces.convert.FacesConverter;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.faces.ReadingConverter;

@FacesConverter("facilityCode")
public class FacilityCodeConverter extends ReadingConverter<FacilityCode> {

    @Override
    protected Reading<FacilityCode> read(String typed) {
        return FacilityCode.of(typed);
    }
}
