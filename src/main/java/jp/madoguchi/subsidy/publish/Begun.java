package jp.madoguchi.subsidy.publish;

import java.util.Optional;

/** The number of the draft that was begun, or why none was. */
public record Begun(int number, Optional<EditionObjection> objection) {

    static Begun as(EditionFile draft) {
        return new Begun(draft.getNumber(), Optional.empty());
    }

    static Begun not(EditionObjection objection) {
        return new Begun(0, Optional.of(objection));
    }
}
