package jp.madoguchi.account.proof;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A QR code as one SVG path, black on a square of the given side, the quiet zone of four included: drawn in the page itself, so that
 * a secret never has an address of its own. For addresses, which are ASCII; readers differ in what they make of other letters.
 */
public record QrDrawing(String path, int side) {

    private static final Map<EncodeHintType, Object> FORM = Map.of(
        EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    public static QrDrawing of(String address) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(address)) {
            throw new IllegalArgumentException("not an address");
        }
        try {
            BitMatrix modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, FORM);
            return new QrDrawing(path(modules), modules.getWidth());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }

    private static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int end;
            for (int x = 0; x < modules.getWidth(); x = end + 1) {
                end = endOfBlack(modules, x, y);
                if (end > x) {
                    path.append("M%d %dh%dv1H%dz".formatted(x, y, end - x, x));
                }
            }
        }
        return path.toString();
    }

    private static int endOfBlack(BitMatrix modules, int start, int y) {
        int end = start;
        while (end < modules.getWidth() && modules.get(end, y)) {
            end++;
        }
        return end;
    }
}
