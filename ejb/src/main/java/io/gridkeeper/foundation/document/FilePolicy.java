package io.gridkeeper.foundation.document;

import java.util.Set;

/**
 * What a file may be in one place: its kinds, how many bytes, and how many pixels a picture may have.
 *
 * @param maxPixels for pictures; read from their headers, nothing is decoded for it
 */
public record FilePolicy(Set<FileKind> kinds, long maxBytes, long maxPixels) {

    private static final long MEGA = 1024L * 1024L;

    /** A photograph from a phone. */
    public static final FilePolicy PHOTO = new FilePolicy(Set.of(FileKind.JPEG, FileKind.PNG), 10 * MEGA, 50_000_000);

    /** A workbook to import. */
    public static final FilePolicy WORKBOOK = new FilePolicy(Set.of(FileKind.XLSX), 20 * MEGA, 0);

    /** A paper the suite made or somebody scanned. */
    public static final FilePolicy PDF = new FilePolicy(Set.of(FileKind.PDF), 50 * MEGA, 0);

    /** A paper of somebody else, scanned or photographed. */
    public static final FilePolicy PAPER =
            new FilePolicy(Set.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG), 20 * MEGA, 50_000_000);

    public FilePolicy {
        kinds = Set.copyOf(kinds);
    }

    /** The limit as people say it. */
    public long maxMegabytes() {
        return maxBytes / MEGA;
    }

    long maxMegapixels() {
        return maxPixels / 1_000_000;
    }
}
