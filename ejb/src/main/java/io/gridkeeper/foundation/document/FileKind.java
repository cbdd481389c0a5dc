package io.gridkeeper.foundation.document;

import java.util.Arrays;
import java.util.Optional;

/** What the first bytes of a file say it is. */
public enum FileKind {
    JPEG("image/jpeg", "jpg") {
        @Override
        boolean matches(byte[] head) {
            return startsWith(head, 0, 0xFF, 0xD8, 0xFF);
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean matches(byte[] head) {
            return startsWith(head, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
        }
    },
    /** Known so that it can be refused by name: no document the suite makes could show it. */
    WEBP("image/webp", "webp") {
        @Override
        boolean matches(byte[] head) {
            return startsWith(head, 0, 'R', 'I', 'F', 'F') && startsWith(head, 8, 'W', 'E', 'B', 'P');
        }
    },
    PDF("application/pdf", "pdf") {
        @Override
        boolean matches(byte[] head) {
            return startsWith(head, 0, '%', 'P', 'D', 'F', '-');
        }
    },
    /** Any zip container looks like this; {@link WorkbookInspection} tells whether a workbook is in it. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        boolean matches(byte[] head) {
            return startsWith(head, 0, 'P', 'K', 3, 4);
        }
    };

    /** So many bytes are enough to tell. */
    static final int HEAD = 16;

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The kind of a file that begins with these bytes; empty when it is none the suite knows. */
    public static Optional<FileKind> of(byte[] head) {
        return Arrays.stream(values()).filter(kind -> kind.matches(head)).findFirst();
    }

    abstract boolean matches(byte[] head);

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    private static boolean startsWith(byte[] head, int at, int... magic) {
        if (head.length < at + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[at + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
