package jp.madoguchi.subsidy.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The table of examples on which an edition's effect is shown before it is published. */
public final class WorkedExamples {

    private WorkedExamples() {
    }

    public static List<WorkedExample> all() {
        return read("/jp/madoguchi/subsidy/worked-examples.csv");
    }

    /** Plain lines: no cell holds a comma, a quote or a line break; # begins a heading. */
    static List<WorkedExample> read(String table) {
        try (InputStream lines = WorkedExamples.class.getResourceAsStream(table)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.startsWith("#"))
                .map(line -> WorkedExample.of(List.of(line.split(",", -1)))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
