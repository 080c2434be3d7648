package jp.madoguchi.account.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrDrawingTest {

    private static final int SCALE = 4;
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\1z");

    @Test
    void whatIsDrawnIsReadBack() throws Exception {
        String address = Totp.of("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP").uri("総合ポータルサイト", "hanako@example.jp");

        QrDrawing drawing = QrDrawing.of(address);

        assertThat(drawing.path()).matches("(?:M\\d+ \\d+h\\d+v1H\\d+z)++");
        assertThat(new QRCodeReader().decode(photo(drawing), Map.of(DecodeHintType.PURE_BARCODE, true)).getText()).isEqualTo(address);
    }

    @Test
    void aRimOfFourIsLeftWhite() {
        QrDrawing drawing = QrDrawing.of("https://example.jp/");

        assertThat(drawing.side()).isEqualTo(25 + 8);
        assertThat(BAR.matcher(drawing.path()).results().mapToInt(bar -> number(bar, 1)).min()).hasValue(4);
        assertThat(BAR.matcher(drawing.path()).results().mapToInt(bar -> number(bar, 1) + number(bar, 3)).max()).hasValue(29);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrDrawing.of("窓口"));
        assertThatIllegalArgumentException().isThrownBy(() -> QrDrawing.of("x".repeat(3000)));
    }

    private static BinaryBitmap photo(QrDrawing drawing) {
        int side = drawing.side() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        BAR.matcher(drawing.path()).results().forEach(bar -> {
            for (int y = number(bar, 2) * SCALE; y < (number(bar, 2) + 1) * SCALE; y++) {
                int start = y * side + number(bar, 1) * SCALE;
                Arrays.fill(pixels, start, start + number(bar, 3) * SCALE, 0);
            }
        });
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    }

    private static int number(MatchResult bar, int group) {
        return Integer.parseInt(bar.group(group));
    }
}
