package jp.madoguchi.account.register;

import java.util.Optional;
import jp.madoguchi.facility.FacilityCode;
import jp.madoguchi.facility.FacilityCodeReason;
import jp.madoguchi.facility.Identifier;
import jp.madoguchi.facility.IdentifierKind;
import jp.madoguchi.platform.text.Reading;
import jp.madoguchi.platform.text.Reason;
import jp.madoguchi.platform.text.Refusal;

/** A number typed together with its kind. */
record TypedNumber(IdentifierKind kind, String typed) {

    enum NumberReason implements Reason {
        /** {0} what the number is called */
        EMPTY,
        /** {0} what the number is called */
        UNREADABLE
    }

    Reading<Identifier> read() {
        if (kind == IdentifierKind.FACILITY_CODE) {
            Reading<FacilityCode> code = FacilityCode.of(typed);
            return code.refused().<Reading<Identifier>>map(Reading.Refused::new).orElseGet(() -> Reading.of(Identifier.of(code.understood().orElseThrow())));
        }
        if (typed.isBlank()) {
            return Reading.refuse(NumberReason.EMPTY, kind.getLabel());
        }
        return Identifier.read(kind, typed).map(Reading::of).orElseGet(() -> Reading.refuse(NumberReason.UNREADABLE, kind.getLabel()));
    }

    /** A code that is a code all the same, though its last digit says otherwise. */
    private static boolean isDoubtful(Identifier number) {
        return number.kind() == IdentifierKind.FACILITY_CODE && !new FacilityCode(number.number()).isCheckDigitRight();
    }

    static Optional<String> doubt(Identifier number) {
        return isDoubtful(number) ? Optional.of(Refusal.because(FacilityCodeReason.CHECK_DIGIT).message()) : Optional.empty();
    }
}
