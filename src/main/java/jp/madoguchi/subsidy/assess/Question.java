package jp.madoguchi.subsidy.assess;

import java.time.Instant;
import java.util.Optional;

/**
 * What is asked: everything an answer depends on besides the books.
 *
 * @param programme the id of a row, or of an offer without figures
 * @param readers how many readers are introduced, where that chooses the row
 * @param applicant nobody where one only wants to know how much it would be
 */
public record Question(String programme, Costs costs, Optional<Integer> readers, Optional<Extension> extension, Optional<Applicant> applicant,
                       Instant at) {

    public static Question of(String programme, Costs costs, Instant at) {
        return new Question(programme, costs, Optional.empty(), Optional.empty(), Optional.empty(), at);
    }

    public static Question of(String programme, Costs costs, Instant at, Applicant applicant) {
        return new Question(programme, costs, Optional.empty(), Optional.empty(), Optional.of(applicant), at);
    }
}
