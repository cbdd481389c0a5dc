package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.document.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One file of a record.
 *
 * @param place within the record, as in a BagIt payload: {@code data/record.pdf}
 */
@Embeddable
public record FiledPart(
        @Column(name = "place", length = 200, nullable = false, updatable = false)
        String place,

        @Column(name = "file_id", nullable = false, updatable = false)
        long fileId,

        @Column(name = "media_type", length = 100, nullable = false, updatable = false)
        String mediaType,

        @Column(name = "size_bytes", nullable = false, updatable = false)
        long size,

        @Column(name = "sha256", length = 64, nullable = false, updatable = false)
        String sha256) {

    static final String PAPER = "data/record.pdf";
    static final String DATA = "data/record.json";
    static final String PHOTOS = "data/photos/";

    static FiledPart of(String place, StoredFile file) {
        return new FiledPart(place, file.id(), file.mediaType(), file.size(), file.sha256());
    }

    public boolean isPhoto() {
        return place.startsWith(PHOTOS);
    }

    /** The last word of its place. */
    public String fileName() {
        return place.substring(place.lastIndexOf('/') + 1);
    }
}
