package jp.madoguchi.facility.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a コード内容別医療機関一覧表 from its first row to its last, holding one record at a time. */
public final class ListReading implements AutoCloseable {

    private ListReading() {
    }

    /** @param originalName as it was uploaded; a prefecture's name in it counts where the list itself names none */
    public static ListReading open(Path file, String originalName, ListLayouts layouts) throws ListRefused, IOException {
        return new ListReading();
    }

    /** Damage may come to light at any row, and then nothing read so far counts. */
    public Optional<ListedRow> next() throws ListRefused, IOException {
        return Optional.empty();
    }

    /** How far the reading has come in the present sheet. */
    public int line() {
        return 0;
    }

    @Override
    public void close() throws IOException {
    }
}
