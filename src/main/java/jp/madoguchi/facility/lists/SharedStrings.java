package jp.madoguchi.facility.lists;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The texts of a workbook, which its cells only number. A list of the whole country has a million and a half of them,
 * so they lie in a file of their own; what is asked for often (現存, 診療所) stays at hand.
 */
final class SharedStrings implements Closeable {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final int AT_HAND = 1_000;
    private static final int FIRST_ROOM = 1_000;

    private final Map<Integer, String> recent = new LinkedHashMap<>(AT_HAND, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, String> eldest) {
            return size() > AT_HAND;
        }
    };
    private final FileChannel texts;
    private int[] ends = new int[FIRST_ROOM];
    private int count;

    private SharedStrings(Path store) throws IOException {
        texts = FileChannel.open(store, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    static SharedStrings of(Workbook workbook) throws ListRefused, IOException {
        SharedStrings strings = new SharedStrings(Files.createTempFile("madoguchi-list", ".strings"));
        try {
            if (workbook.sharedStrings().isPresent()) {
                strings.readAll(workbook, workbook.sharedStrings().get());
            }
            return strings;
        } catch (ListRefused | IOException | RuntimeException e) {
            strings.close();
            throw e;
        }
    }

    String get(String number) throws ListRefused, IOException {
        if (!NUMBER.matcher(number).matches() || Integer.parseInt(number) >= count) {
            throw ListRefused.because(ListFileReason.DAMAGED);
        }
        int index = Integer.parseInt(number);
        String known = recent.get(index);
        if (known == null) {
            known = stored(index);
            recent.put(index, known);
        }
        return known;
    }

    private String stored(int index) throws IOException {
        int start = index == 0 ? 0 : ends[index - 1];
        ByteBuffer bytes = ByteBuffer.allocate(ends[index] - start);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = texts.read(bytes, start + (long) bytes.position());
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    private void readAll(Workbook workbook, String part) throws ListRefused, IOException {
        int end = 0;
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(texts));
        try (Xml xml = workbook.part(part)) {
            while (xml.toStart()) {
                if (xml.isStart("si")) {
                    byte[] text = CellText.in(xml, "si").getBytes(StandardCharsets.UTF_8);
                    out.write(text);
                    end += text.length;
                    add(end);
                }
            }
            out.flush();
        }
    }

    private void add(int end) throws ListRefused {
        if (count == ListLimits.SHARED_STRINGS) {
            throw ListRefused.because(ListFileReason.BOMB);
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = end;
    }

    @Override
    public void close() throws IOException {
        texts.close();
    }
}
