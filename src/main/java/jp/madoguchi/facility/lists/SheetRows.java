package jp.madoguchi.facility.lists;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of a file, one after the other. */
interface SheetRows extends Closeable {

    Optional<SheetRow> next() throws ListRefused, IOException;
}
