package jp.madoguchi.account.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegistrationDiagramTest {

    /** Where this fails, copy the expected text into the file: the diagram is drawn from the moves, not by hand. */
    @Test
    void theDocumentedDiagramIsDrawnFromTheMoves() throws IOException {
        String diagram = "stateDiagram-v2\n    [*] --> WAITING\n" + Arrays.stream(RegistrationMove.values())
            .map(move -> "    " + move.from() + " --> " + move.to() + ": " + move.getLabel() + " (" + move + ", " + move.permission() + ")\n")
            .collect(Collectors.joining()) + Arrays.stream(RegistrationState.values())
            .map(state -> "    " + state + ": " + state.getLabel() + "\n").collect(Collectors.joining());

        assertThat(Files.readString(Path.of("docs/states/registration.mmd"))).isEqualTo(diagram);
    }
}
