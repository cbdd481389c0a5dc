package io.gridkeeper.foundation.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** QR codes that a phone reads from paper or a wall. */
public final class QrCode {

    private static final int PIXELS = 360;

    private static final Map<EncodeHintType, Object> HINTS = Map.of(
            EncodeHintType.CHARACTER_SET,
            "UTF-8",
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            1);

    private QrCode() {}

    /** A black and white PNG, 360 pixels square. */
    public static byte[] png(String text) {
        var png = new ByteArrayOutputStream();
        try {
            var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, PIXELS, PIXELS, HINTS);
            MatrixToImageWriter.writeToStream(matrix, "PNG", png);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code can hold this text", tooLong);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return png.toByteArray();
    }
}
