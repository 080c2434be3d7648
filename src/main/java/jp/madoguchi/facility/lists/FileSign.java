package jp.madoguchi.facility.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** What a file is, by its first bytes: its name may say anything. */
final class FileSign {

    private static final int FIRST_BYTES = 4_096;
    private static final String ZIP = "504b0304";
    private static final String OLE = "d0cf11e0a1b11ae1";

    private FileSign() {
    }

    static SheetRows open(Path file) throws ListRefused, IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw ListRefused.because(ListFileReason.EMPTY);
        }
        if (size > ListLimits.FILE_BYTES) {
            throw ListRefused.because(ListFileReason.TOO_LARGE, ListLimits.FILE_BYTES / 1_000_000);
        }
        byte[] start = start(file);
        String sign = HexFormat.of().formatHex(start, 0, Math.min(8, start.length));
        if (sign.startsWith(ZIP)) {
            return XlsxRows.open(file);
        }
        if (sign.equals(OLE)) {
            throw ListRefused.because(ListFileReason.OLD_OR_LOCKED);
        }
        if (isBinary(start, sign)) {
            throw ListRefused.because(ListFileReason.NOT_A_LIST);
        }
        return CsvRows.open(file);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FIRST_BYTES);
        }
    }

    /** Text has no zero bytes, unless it is UTF-16; a PDF may begin without one. */
    private static boolean isBinary(byte[] start, String sign) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return text.startsWith("%PDF") || !sign.startsWith("fffe") && !sign.startsWith("feff") && text.indexOf(0) >= 0;
    }
}
