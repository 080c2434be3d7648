package jp.madoguchi.facility.lists;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** By its byte order mark, else UTF-8 if the whole file is, else cp932 if the whole file is. */
record TextEncoding(Charset charset, int markBytes) {

    private static final int BLOCK = 1 << 16;

    static TextEncoding of(Path file) throws ListRefused, IOException {
        TextEncoding encoding = byMark(file);
        if (encoding.markBytes > 0) {
            return encoding.orRefuse(encoding.firstUnreadableLine(file), 0);
        }
        int notUtf8 = encoding.firstUnreadableLine(file);
        if (notUtf8 == 0) {
            return encoding;
        }
        TextEncoding windows = new TextEncoding(Charset.forName("windows-31j"), 0);
        return windows.orRefuse(windows.firstUnreadableLine(file), notUtf8);
    }

    Reader reader(InputStream in) throws IOException {
        in.skipNBytes(markBytes);
        return new InputStreamReader(in, strict());
    }

    private static TextEncoding byMark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(3);
            if (start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
                return new TextEncoding(StandardCharsets.UTF_8, 3);
            }
            if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
                return new TextEncoding(StandardCharsets.UTF_16LE, 2);
            }
            if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
                return new TextEncoding(StandardCharsets.UTF_16BE, 2);
            }
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
    }

    /** The encoding that comes further is likely the one that was meant. */
    private TextEncoding orRefuse(int unreadableLine, int otherwise) throws ListRefused {
        if (unreadableLine > 0) {
            throw ListRefused.because(ListFileReason.UNREADABLE_ENCODING, Math.max(unreadableLine, otherwise));
        }
        return this;
    }

    /** 0 if every byte can be read. */
    private int firstUnreadableLine(Path file) throws IOException {
        CharsetDecoder decoder = strict();
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer chars = CharBuffer.allocate(BLOCK);
        int line = 1;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.skipNBytes(markBytes);
            boolean atEnd = false;
            while (!atEnd) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                atEnd = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars, atEnd);
                line += chars.flip().chars().filter(c -> c == '\n').count();
                if (result.isError()) {
                    return line;
                }
                chars.clear();
                bytes.compact();
            }
        }
        return 0;
    }

    private CharsetDecoder strict() {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
