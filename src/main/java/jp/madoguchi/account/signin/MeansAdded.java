package jp.madoguchi.account.signin;

import java.util.List;
import java.util.Optional;

/** What came of adding a second factor; with the first one come 予備コード, to be shown now and never again. */
public record MeansAdded(Optional<MeansObjection> objection, List<String> codes) {

    static MeansAdded not(MeansObjection objection) {
        return new MeansAdded(Optional.of(objection), List.of());
    }
}
