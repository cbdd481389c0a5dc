package io.gridkeeper.integration.province;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * Photos as platforms take them. A JPEG or PNG of reasonable size goes as it is; a larger one is drawn again with at most
 * 1,920 pixels a side, since a page of fifty rows carries a hundred of them. The same file gives the same bytes.
 */
final class Pictures {

    private static final int REASONABLE = 1024 * 1024;
    private static final int LONGEST_SIDE = 1920;
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final float QUALITY = 0.8f;

    private Pictures() {}

    static Optional<byte[]> within(int most, byte[] picture) throws IOException {
        if (isJpegOrPng(picture) && picture.length <= Math.min(most, REASONABLE)) {
            return Optional.of(picture);
        }
        Optional<BufferedImage> image = read(picture);
        if (image.isEmpty()) {
            return Optional.empty();
        }
        byte[] smaller = jpeg(shrunk(image.get()));
        return smaller.length <= most ? Optional.of(smaller) : Optional.empty();
    }

    private static boolean isJpegOrPng(byte[] picture) {
        return beginsWith(picture, JPEG) || beginsWith(picture, PNG);
    }

    private static boolean beginsWith(byte[] picture, byte[] mark) {
        return picture.length > mark.length && Arrays.equals(picture, 0, mark.length, mark, 0, mark.length);
    }

    /** Reads every n-th pixel of a huge picture, so that memory holds a small one. */
    private static Optional<BufferedImage> read(byte[] picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / LONGEST_SIDE);
                ImageReadParam param = reader.getDefaultReadParam();
                param.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(reader.read(0, param));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage shrunk(BufferedImage image) {
        double scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) (image.getWidth() * scale));
        int height = Math.max(1, (int) (image.getHeight() * scale));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return small;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
