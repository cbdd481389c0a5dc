package io.gridkeeper.foundation.document;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;

/**
 * A photograph made ready for paper: upright, in sRGB, no larger than print needs. A picture of fifty million pixels is
 * read thinned out and never stands in memory whole.
 */
public final class PrintPicture {

    private static final int LONGEST_SIDE = 1600;
    private static final float QUALITY = 0.85f;

    private PrintPicture() {}

    /** A JPEG of at most 1,600 pixels a side; empty when the picture cannot be read. */
    public static Optional<byte[]> of(byte[] jpegOrPng) {
        try {
            return thinned(jpegOrPng).map(read -> jpeg(upright(read, PictureOrientation.of(jpegOrPng))));
        } catch (IOException | RuntimeException unreadable) { // ImageIO reports broken pictures by either
            return Optional.empty();
        }
    }

    private static Optional<BufferedImage> thinned(byte[] bytes) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                var how = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE));
                how.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(reader.read(0, how));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(BufferedImage read, PictureOrientation orientation) {
        double scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        var upright = new BufferedImage(
                orientation.isSideways() ? height : width,
                orientation.isSideways() ? width : height,
                BufferedImage.TYPE_INT_RGB);
        var canvas = upright.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, upright.getWidth(), upright.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var place = orientation.transform(width, height);
        place.concatenate(
                AffineTransform.getScaleInstance((double) width / read.getWidth(), (double) height / read.getHeight()));
        canvas.drawImage(read, place, null);
        canvas.dispose();
        return upright;
    }

    private static byte[] jpeg(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
