package jp.madoguchi.subsidy.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import jp.madoguchi.subsidy.programme.Edition;
import org.junit.jupiter.api.Test;

class EditionDiagramTest {

    /** Where this fails, copy the expected text into the file: the diagram is drawn from the moves, not by hand. */
    @Test
    void theDocumentedDiagramIsDrawnFromTheMoves() throws IOException {
        String diagram = "stateDiagram-v2\n    [*] --> DRAFT\n" + Arrays.stream(EditionMove.values())
            .map(move -> "    " + move.from() + " --> " + move.to() + ": " + move.getLabel() + " (" + move + ", " + move.permission() + ")\n")
            .collect(Collectors.joining()) + Arrays.stream(Edition.State.values())
            .map(state -> "    " + state + ": " + state.getLabel() + "\n").collect(Collectors.joining());

        assertThat(Files.readString(Path.of("docs/states/edition.mmd"))).isEqualTo(diagram);
    }
}
