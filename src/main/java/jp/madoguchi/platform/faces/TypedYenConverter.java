package jp.madoguchi.platform.faces;

import jakarta.faces.convert.FacesConverter;
import jp.madoguchi.platform.money.TypedYen;
import jp.madoguchi.platform.money.Yen;
import jp.madoguchi.platform.text.Reading;

/** An amount as the programmes count it: with tax, also where it was typed without. */
@FacesConverter("typedYen")
public class TypedYenConverter extends ReadingConverter<Yen> {

    @Override
    protected Reading<Yen> read(String typed) {
        Reading<TypedYen> reading = TypedYen.of(typed);
        return reading.understood().map(amount -> Reading.of(amount.taxed()))
            .orElseGet(() -> new Reading.Refused<>(reading.refused().orElseThrow()));
    }
}
