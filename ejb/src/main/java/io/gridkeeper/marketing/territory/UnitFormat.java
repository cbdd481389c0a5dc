package io.gridkeeper.marketing.territory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files in which units come and go. */
public enum UnitFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv"),
    GEOJSON("application/geo+json");

    private final String mediaType;

    UnitFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** By its own bytes: a zip container, an object of JSON, or text. */
    static UnitFormat of(byte[] head) {
        if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            return XLSX;
        }
        for (byte one : head) {
            boolean mark = one == (byte) 0xEF || one == (byte) 0xBB || one == (byte) 0xBF;
            if (!mark && !Character.isWhitespace(one)) {
                return one == '{' ? GEOJSON : CSV;
            }
        }
        return CSV;
    }

    /** By the word for it in an address: {@code xlsx}, {@code csv}, {@code geojson}. */
    public static Optional<UnitFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
