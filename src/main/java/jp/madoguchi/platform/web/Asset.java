package jp.madoguchi.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import jp.madoguchi.platform.Sha256;

/** A file of the theme under an address that changes with its content, so that browsers may keep it for ever. */
record Asset(String address, String type, byte[] bytes, byte[] gzip) {

    private static final int FINGERPRINT = 12;

    static Asset of(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String address = "/assets/" + name.substring(0, dot) + "-" + fingerprint(bytes) + name.substring(dot);
        String type = typeOf(name.substring(dot + 1));
        return new Asset(address, type, bytes, type.startsWith("font/") ? null : gzip(bytes));
    }

    static String fingerprint(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.digest().digest(bytes)).substring(0, FINGERPRINT);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String typeOf(String ending) {
        return switch (ending) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> throw new IllegalArgumentException("No type known for a theme file ." + ending);
        };
    }
}
