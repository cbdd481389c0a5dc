package io.gridkeeper.foundation.document;

import io.gridkeeper.foundation.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells a workbook from other zip containers and from bombs: unfolds every entry while counting, trusts no declared
 * size, and stops at the first limit passed. Refuses macros.
 */
final class WorkbookInspection {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNFOLDED = 300L * 1024 * 1024;
    private static final long ALWAYS_ALLOWED = 2L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 100;

    private final byte[] buffer = new byte[64 * 1024];
    private long unfolded;

    /** Refuses what is no workbook, holds macros or unfolds too far. */
    static void inspect(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
                throw Refusal.invalid("document.refusal.noWorkbook");
            }
            new WorkbookInspection().unfold(zip);
        } catch (ZipException broken) {
            throw Refusal.invalid("document.refusal.brokenWorkbook");
        }
    }

    private void unfold(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw Refusal.tooLarge("document.refusal.zipBomb");
        }
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (entry.getName().endsWith("vbaProject.bin")) {
                throw Refusal.invalid("document.refusal.macros");
            }
            try (var bytes = zip.getInputStream(entry)) {
                count(bytes, entry);
            }
        }
    }

    private void count(InputStream bytes, ZipEntry entry) throws IOException {
        long size = 0;
        long allowed = Math.max(ALWAYS_ALLOWED, HIGHEST_RATIO * Math.max(0, entry.getCompressedSize()));
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            size += read;
            unfolded += read;
            if (size > allowed || unfolded > MOST_UNFOLDED) {
                throw Refusal.tooLarge("document.refusal.zipBomb");
            }
        }
    }
}
