package io.gridkeeper.oversight.archive;

import io.gridkeeper.foundation.document.StoredFile;
import io.gridkeeper.safety.hazard.HazardView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A picture of a record: where it stands in it, the original as it lies in the store, and a small JPEG to print. */
final class FiledPhoto {

    private final String place;
    private final StoredFile original;
    private final HazardView.PhotoRow row;
    private final byte @Nullable [] print;

    /**
     * @param place in the record, {@code data/photos/1-before.jpg}
     * @param print null when the original cannot be shown
     */
    FiledPhoto(String place, StoredFile original, HazardView.PhotoRow row, byte @Nullable [] print) {
        this.place = place;
        this.original = original;
        this.row = row;
        this.print = print;
    }

    String place() {
        return place;
    }

    StoredFile original() {
        return original;
    }

    HazardView.PhotoRow row() {
        return row;
    }

    Optional<byte[]> print() {
        return Optional.ofNullable(print);
    }
}
