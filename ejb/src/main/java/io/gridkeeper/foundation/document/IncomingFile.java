package io.gridkeeper.foundation.document;

import io.gridkeeper.foundation.kernel.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in: spooled to disk, never to memory, no further than its policy allows, then inspected by content.
 * Exists only when it passed; closing it removes the spool.
 */
final class IncomingFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path spool;
    private final FileKind kind;
    private final long size;
    private final String sha256;
    private final @Nullable PictureHeader picture;

    private IncomingFile(Path spool, FileKind kind, String sha256, @Nullable PictureHeader picture) throws IOException {
        this.spool = spool;
        this.kind = kind;
        this.size = Files.size(spool);
        this.sha256 = sha256;
        this.picture = picture;
    }

    /** Takes the file in, or refuses it and leaves nothing behind. */
    static IncomingFile receive(InputStream bytes, FilePolicy policy) {
        try {
            var spool = Files.createTempFile("gridkeeper-", ".in");
            try {
                return inspected(spool, bytes, policy);
            } catch (IOException | RuntimeException refused) {
                Files.deleteIfExists(spool);
                throw refused;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static IncomingFile inspected(Path spool, InputStream bytes, FilePolicy policy) throws IOException {
        var digest = Sha256.digest();
        var hashed = new DigestInputStream(bytes, digest);
        var head = hashed.readNBytes(FileKind.HEAD);
        var kind = kindOf(head, policy);
        spool(hashed, head, spool, policy);
        var picture = kind.isPicture() ? picture(spool, kind, policy) : null;
        if (kind == FileKind.XLSX) {
            WorkbookInspection.inspect(spool);
        }
        return new IncomingFile(spool, kind, HexFormat.of().formatHex(digest.digest()), picture);
    }

    private static FileKind kindOf(byte[] head, FilePolicy policy) {
        if (head.length == 0) {
            throw Refusal.invalid("document.refusal.empty");
        }
        return FileKind.of(head)
                .filter(policy.kinds()::contains)
                .orElseThrow(() -> Refusal.invalid("document.refusal.kind", wanted(policy)));
    }

    private static String wanted(FilePolicy policy) {
        return String.join(
                ", ", policy.kinds().stream().map(FileKind::name).sorted().toList());
    }

    private static void spool(InputStream bytes, byte[] head, Path spool, FilePolicy policy) throws IOException {
        try (var out = Files.newOutputStream(spool)) {
            out.write(head);
            long size = head.length;
            var buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > policy.maxBytes()) {
                    throw Refusal.tooLarge("document.refusal.size", policy.maxMegabytes());
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static PictureHeader picture(Path spool, FileKind kind, FilePolicy policy) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(spool))) {
            var header = PictureHeader.read(bytes, kind)
                    .filter(found -> found.channels() <= 3)
                    .orElseThrow(() -> Refusal.invalid("document.refusal.brokenPicture"));
            if (header.pixels() > policy.maxPixels()) {
                throw Refusal.tooLarge("document.refusal.pixels", policy.maxMegapixels());
            }
            return header;
        }
    }

    /** Cuts the file into pieces of at most this many bytes, in order. */
    void inPieces(int length, PieceTaker taker) {
        try (var bytes = Files.newInputStream(spool)) {
            int position = 0;
            for (var piece = bytes.readNBytes(length); piece.length > 0; piece = bytes.readNBytes(length)) {
                taker.take(position++, piece);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Takes one piece of a file. */
    @FunctionalInterface
    interface PieceTaker {
        void take(int position, byte[] piece);
    }

    /** The bytes from the start; the caller closes. */
    InputStream open() throws IOException {
        return Files.newInputStream(spool);
    }

    FileKind kind() {
        return kind;
    }

    long size() {
        return size;
    }

    String sha256Hex() {
        return sha256;
    }

    @Nullable
    PictureHeader picture() {
        return picture;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(spool);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
