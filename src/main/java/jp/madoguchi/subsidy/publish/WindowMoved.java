package jp.madoguchi.subsidy.publish;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.subsidy.programme.Compared;
import jp.madoguchi.subsidy.programme.Window;

/** Told within the publication: windows that people know have moved. */
public record WindowMoved(int edition, String why, List<Move> moves, Instant at) {

    public record Move(String offer, Window before, Window after) {
    }

    /** None where no window of a published offer is another one now. */
    static Optional<WindowMoved> by(EditionFile edition, List<Compared> offers, Instant now) {
        List<Move> moves = offers.stream().filter(compared -> !compared.isNextYear()).flatMap(compared -> compared.before().stream()
            .filter(before -> before.window().isPresent() && compared.after().window().isPresent() && !before.window().equals(compared.after().window()))
            .map(before -> new Move(before.getTitle(), before.window().get(), compared.after().window().get()))).toList();
        return moves.isEmpty() ? Optional.empty() : Optional.of(new WindowMoved(edition.getNumber(), edition.getWhy(), moves, now));
    }
}
