package jp.madoguchi.platform.faces;

import jakarta.faces.convert.FacesConverter;
import jp.madoguchi.platform.money.Ratio;
import jp.madoguchi.platform.money.TypedRatio;
import jp.madoguchi.platform.text.Reading;

@FacesConverter("typedRatio")
public class TypedRatioConverter extends ReadingConverter<Ratio> {

    @Override
    protected Reading<Ratio> read(String typed) {
        return TypedRatio.of(typed);
    }
}
