package jp.madoguchi.facility;

import jp.madoguchi.platform.text.Folding;
import jp.madoguchi.platform.text.Reading;

/**
 * 医療機関等コード: 都道府県 2 + 点数表 1 + 7 digits, the last of them a check digit over all ten. A code whose check digit is
 * wrong is a code all the same: some were issued that way, and on paper it is keyed as it stands.
 */
public record FacilityCode(String digits) {

    public FacilityCode {
        Reading<String> shape = shapeOf(digits);
        if (shape.refused().isPresent()) {
            throw new IllegalArgumentException("not a facility code: " + shape.refused().get().reason());
        }
    }

    public static Reading<FacilityCode> of(String typed) {
        // The lists of 厚生局 print 01,1234,5.
        String digits = Folding.digits(typed).replace(",", "");
        return shapeOf(digits).refused().<Reading<FacilityCode>>map(Reading.Refused::new)
            .orElseGet(() -> Reading.of(new FacilityCode(digits)));
    }

    /** 01 (北海道) to 47 (沖縄県) */
    public String getPrefecture() {
        return digits.substring(0, 2);
    }

    public PointTable getPointTable() {
        return PointTable.of(digits.charAt(2)).orElseThrow();
    }

    /** Modulus 10 with weights 2 and 1 from the left, as for 保険者番号; the digits of a product are added. */
    public boolean isCheckDigitRight() {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    @Override
    public String toString() {
        return digits;
    }

    private static Reading<String> shapeOf(String digits) {
        if (digits.isEmpty()) {
            return Reading.refuse(FacilityCodeReason.EMPTY);
        }
        if (!digits.matches("[0-9]+")) {
            return Reading.refuse(FacilityCodeReason.NOT_A_NUMBER);
        }
        if (digits.length() != 10) {
            return Reading.refuse(FacilityCodeReason.NOT_TEN_DIGITS, String.valueOf(digits.length()));
        }
        return partsOf(digits);
    }

    private static Reading<String> partsOf(String digits) {
        int prefecture = Integer.parseInt(digits.substring(0, 2));
        if (prefecture < 1 || prefecture > 47) {
            return Reading.refuse(FacilityCodeReason.NO_SUCH_PREFECTURE, digits.substring(0, 2));
        }
        if (PointTable.of(digits.charAt(2)).isEmpty()) {
            return Reading.refuse(FacilityCodeReason.NO_SUCH_POINT_TABLE, digits.substring(2, 3));
        }
        return Reading.of(digits);
    }
}
