package jp.madoguchi.account.register;

import static org.assertj.core.api.Assertions.assertThat;

import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.IdentifierKind;
import jp.madoguchi.platform.text.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FACILITY_CODE    | １０１－９９０－００１６ | 1019900016
        MIDWIFERY_NUMBER | ９９ ０ ０００１         | 9900001
        THERAPY_NUMBER   | 協1399999-0-0            | 協139999900
        """)
    void aNumberIsUnderstoodHoweverItIsTyped(IdentifierKind kind, String typed, String number) {
        assertThat(new TypedNumber(kind, typed).read().understood()).map(Identifier::number).hasValue(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FACILITY_CODE    | ''             | 医療機関等コードを入力してください
        FACILITY_CODE    | 012            | 医療機関等コードは10桁です
        MIDWIFERY_NUMBER | ' '            | 助産所番号を入力してください
        ONLINE_CODE      | '<script>'     | オンライン資格確認用コードを読み取れませんでした
        """)
    void whatIsWrongIsSaid(IdentifierKind kind, String typed, String message) {
        assertThat(new TypedNumber(kind, typed).read().refused()).map(Refusal::message).get().asString().contains(message);
    }

    @ParameterizedTest
    @CsvSource({"FACILITY_CODE,1019900016,false", "FACILITY_CODE,1234567890,true", "MIDWIFERY_NUMBER,1234567890,false"})
    void aCodeWhoseLastDigitIsWrongIsACodeAllTheSame(IdentifierKind kind, String number, boolean doubtful) {
        assertThat(TypedNumber.doubt(new Identifier(kind, number)).isPresent()).isEqualTo(doubtful);
    }
}
