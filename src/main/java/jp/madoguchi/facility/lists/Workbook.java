package jp.madoguchi.facility.lists;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An .xlsx file: which sheets it has and where its shared strings are (ECMA-376 Part 1, 12.3). */
final class Workbook implements Closeable {

    record Sheet(String name, String part) {
    }

    private static final String FOLDER = "xl/";

    private final ZipFile zip;
    private final List<Sheet> sheets = new ArrayList<>();
    private String sharedStrings;

    private Workbook(ZipFile zip) {
        this.zip = zip;
    }

    static Workbook open(Path file) throws ListRefused, IOException {
        ZipDirectory.check(file);
        Workbook workbook = new Workbook(zip(file));
        try {
            workbook.check();
            workbook.readSheets(workbook.readRelations());
            return workbook;
        } catch (ListRefused | IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    Optional<String> sharedStrings() {
        return Optional.ofNullable(sharedStrings);
    }

    Xml part(String name) throws ListRefused, IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw ListRefused.because(ListFileReason.DAMAGED);
        }
        try {
            return new Xml(new MeasuredStream(zip.getInputStream(entry), entry));
        } catch (ZipException | EOFException e) {
            throw ListRefused.because(ListFileReason.DAMAGED);
        }
    }

    private static ZipFile zip(Path file) throws ListRefused, IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException | EOFException e) {
            throw ListRefused.because(ListFileReason.DAMAGED);
        }
    }

    /** What the directory says is enough to refuse most bombs before a byte is inflated. */
    private void check() throws ListRefused {
        if (zip.getEntry(FOLDER + "workbook.xml") == null) {
            throw ListRefused.because(ListFileReason.NOT_A_WORKBOOK);
        }
        long inflated = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            inflated += entry.getSize();
            if (MeasuredStream.isBomb(entry.getSize(), entry.getCompressedSize()) || inflated > ListLimits.INFLATED_BYTES) {
                throw ListRefused.because(ListFileReason.BOMB);
            }
        }
    }

    private Map<String, String> readRelations() throws ListRefused, IOException {
        Map<String, String> parts = new HashMap<>();
        try (Xml xml = part(FOLDER + "_rels/workbook.xml.rels")) {
            while (xml.toStart()) {
                String target = xml.attribute("Target");
                String part = target.startsWith("/") ? target.substring(1) : FOLDER + target;
                if (xml.attribute("Type").endsWith("/worksheet")) {
                    parts.put(xml.attribute("Id"), part);
                } else if (xml.attribute("Type").endsWith("/sharedStrings")) {
                    sharedStrings = part;
                }
            }
        }
        return parts;
    }

    private void readSheets(Map<String, String> parts) throws ListRefused, IOException {
        try (Xml xml = part(FOLDER + "workbook.xml")) {
            while (xml.toStart()) {
                if (xml.isStart("workbookPr") && xml.attribute("date1904").matches("1|true")) {
                    throw ListRefused.because(ListFileReason.DAYS_FROM_1904);
                }
                if (xml.isStart("sheet") && parts.containsKey(xml.attribute("id"))) {
                    sheets.add(new Sheet(xml.attribute("name"), parts.get(xml.attribute("id"))));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
