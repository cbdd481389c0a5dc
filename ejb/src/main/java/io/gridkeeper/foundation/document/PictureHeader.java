package io.gridkeeper.foundation.document;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Size and colour channels of a JPEG or PNG as its header declares them. Nothing is decoded, so a picture that would
 * unfold into gigabytes of pixels is known before anything tries to show it.
 */
record PictureHeader(int width, int height, int channels) {

    private static final int PNG_SIGNATURE_AND_CHUNK_HEAD = 16;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    /** Empty when the header is broken. */
    static Optional<PictureHeader> read(InputStream bytes, FileKind kind) throws IOException {
        var data = new DataInputStream(bytes);
        try {
            return (kind == FileKind.PNG ? png(data) : jpeg(data)).filter(PictureHeader::isReal);
        } catch (EOFException cutOff) {
            return Optional.empty();
        }
    }

    long pixels() {
        return (long) width * height;
    }

    private boolean isReal() {
        return width > 0 && height > 0;
    }

    private static Optional<PictureHeader> png(DataInputStream data) throws IOException {
        data.skipNBytes(PNG_SIGNATURE_AND_CHUNK_HEAD - 4);
        if (data.readInt() != 0x49484452) { // "IHDR" comes first, PNG specification 5.6
            return Optional.empty();
        }
        return Optional.of(new PictureHeader(data.readInt(), data.readInt(), 3));
    }

    private static Optional<PictureHeader> jpeg(DataInputStream data) throws IOException {
        data.skipNBytes(2);
        while (true) {
            int marker = nextMarker(data);
            if (marker == START_OF_SCAN || marker == END_OF_IMAGE || marker < 0) {
                return Optional.empty();
            }
            if (isStandalone(marker)) {
                continue;
            }
            int length = data.readUnsignedShort();
            if (isFrame(marker)) {
                data.readUnsignedByte();
                int height = data.readUnsignedShort();
                return Optional.of(new PictureHeader(data.readUnsignedShort(), height, data.readUnsignedByte()));
            }
            data.skipNBytes(Math.max(0, length - 2));
        }
    }

    private static int nextMarker(DataInputStream data) throws IOException {
        if (data.readUnsignedByte() != 0xFF) {
            return -1;
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = data.readUnsignedByte();
        }
        return marker;
    }

    private static boolean isStandalone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
    }

    /** SOF0 to SOF15 without the table markers between them (ITU-T T.81, table B.1). */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
