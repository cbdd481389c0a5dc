package io.gridkeeper.foundation.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.IntFunction;

/** A file's bytes with one piece of it in memory at a time. */
final class PieceStream extends InputStream {

    private final IntFunction<byte[]> pieces;
    private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);
    private int next;
    private boolean atEnd;

    /** @param pieces gives the piece at a position, and no bytes behind the last one */
    PieceStream(IntFunction<byte[]> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() {
        return hasMore() ? current.read() : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        return hasMore() ? current.read(into, offset, length) : -1;
    }

    private boolean hasMore() {
        if (current.available() == 0 && !atEnd) {
            var piece = pieces.apply(next++);
            atEnd = piece.length == 0;
            current = new ByteArrayInputStream(piece);
        }
        return current.available() > 0;
    }
}
