package jp.madoguchi.facility.lists;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** A part of a workbook while it inflates: more than a list can be is a bomb, other bytes than were packed are damage. */
final class MeasuredStream extends FilterInputStream {

    static final class Bomb extends IOException {
    }

    static final class Damage extends IOException {
    }

    private final ZipEntry part;
    private final CRC32 sum = new CRC32();
    private long inflated;
    private long piece;

    MeasuredStream(InputStream in, ZipEntry part) {
        super(in);
        this.part = part;
    }

    /** The parser has got hold of something; what it reads from here on is something else. */
    void pieceEnds() {
        piece = 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        if (count < 0) {
            checkSum();
            return count;
        }
        sum.update(buffer, from, count);
        inflated += count;
        piece += count;
        if (isBomb(inflated, part.getCompressedSize()) || piece > ListLimits.PIECE_BYTES) {
            throw new Bomb();
        }
        return count;
    }

    static boolean isBomb(long inflated, long packed) {
        return inflated > ListLimits.INFLATED_BYTES
            || inflated > ListLimits.RATIO_COUNTS_FROM && inflated / ListLimits.INFLATED_RATIO > packed;
    }

    private void checkSum() throws IOException {
        if (part.getCrc() != sum.getValue()) {
            throw new Damage();
        }
    }
}
