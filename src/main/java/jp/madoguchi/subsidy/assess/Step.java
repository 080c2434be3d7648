package jp.madoguchi.subsidy.assess;

import java.util.Optional;
import jp.madoguchi.platform.money.Yen;

/**
 * A line of the explanation.
 *
 * @param text plain: whoever shows it escapes it
 * @param figure what it comes to; none where the line only says something
 * @param bites whether a cap took something away
 * @param source the document and the place in it
 * @param decision D-02, or nothing where the document leaves nothing open
 */
public record Step(StepKind kind, String text, Optional<Yen> figure, boolean bites, String source, String decision) {
}
