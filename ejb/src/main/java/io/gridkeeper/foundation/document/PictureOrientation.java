package io.gridkeeper.foundation.document;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a phone was held, from the Exif orientation of a JPEG (1 to 8; 1 where nothing is said). */
record PictureOrientation(int value) {

    private static final PictureOrientation UPRIGHT = new PictureOrientation(1);
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION_TAG = 0x0112;

    static PictureOrientation of(byte[] picture) {
        try {
            return read(ByteBuffer.wrap(picture));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return UPRIGHT;
        }
    }

    private static PictureOrientation read(ByteBuffer bytes) {
        if ((bytes.getShort() & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        while (true) {
            int marker = bytes.getShort() & 0xFFFF;
            int length = bytes.getShort() & 0xFFFF;
            int next = bytes.position() + length - 2;
            if (marker == START_OF_SCAN || marker < 0xFF00) {
                return UPRIGHT;
            }
            if (marker == APP1 && bytes.getInt() == EXIF) {
                bytes.getShort();
                return directory(bytes.slice());
            }
            bytes.position(next);
        }
    }

    /** The first image file directory of the TIFF block in which Exif keeps its fields. */
    private static PictureOrientation directory(ByteBuffer tiff) {
        if ((tiff.getShort(0) & 0xFFFF) == LITTLE_ENDIAN) {
            tiff.order(ByteOrder.LITTLE_ENDIAN);
        }
        int at = tiff.getInt(4);
        int fields = tiff.getShort(at) & 0xFFFF;
        for (int field = 0; field < fields; field++) {
            int entry = at + 2 + 12 * field;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? new PictureOrientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** True when width and height change places. */
    boolean isSideways() {
        return value >= 5;
    }

    /** Puts a picture of this size upright. */
    AffineTransform transform(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
