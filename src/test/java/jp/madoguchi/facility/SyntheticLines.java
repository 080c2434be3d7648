package jp.madoguchi.facility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data beside these classes: lines of comma-separated values, # before a remark. */
final class SyntheticLines {

    private SyntheticLines() {
    }

    static List<String[]> of(String file) {
        try (InputStream in = SyntheticLines.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#")).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
