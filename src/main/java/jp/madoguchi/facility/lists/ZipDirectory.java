package jp.madoguchi.facility.lists;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The end of a zip (APPNOTE 4.3.16), read before the file is opened as a zip: opening one takes its whole directory
 * into memory, however long it is.
 */
final class ZipDirectory {

    private static final int SIGNATURE = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int COMMENT_BYTES = 0xFFFF;

    private ZipDirectory() {
    }

    static void check(Path file) throws ListRefused, IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(zip.length(), END_BYTES + COMMENT_BYTES)];
            zip.seek(zip.length() - tail.length);
            zip.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = tail.length - END_BYTES; at >= 0; at--) {
                if (end.getInt(at) == SIGNATURE) {
                    check(end.getShort(at + 10) & 0xFFFF, end.getInt(at + 12) & 0xFFFFFFFFL);
                    return;
                }
            }
        }
        throw ListRefused.because(ListFileReason.DAMAGED);
    }

    private static void check(int entries, long bytes) throws ListRefused {
        if (entries > ListLimits.ZIP_ENTRIES || bytes > ListLimits.ZIP_DIRECTORY_BYTES) {
            throw ListRefused.because(ListFileReason.BOMB);
        }
    }
}
