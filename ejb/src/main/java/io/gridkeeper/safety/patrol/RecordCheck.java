package io.gridkeeper.safety.patrol;

import io.gridkeeper.foundation.kernel.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody records of a check.
 *
 * @param note what is wrong, or why nobody looked; needed for everything but a normal result
 * @param photoIds pictures kept before by the same person ({@link CheckPhotos#keep})
 * @param device by which platforms know the telephone; null for a desk
 */
public record RecordCheck(
        CheckResult result,
        @Nullable String note,
        List<Long> photoIds,
        @Nullable String device) {

    static final String DESK = "web";
    private static final int NOTE_MAX = 1000;
    private static final int PHOTOS_MAX = 9;
    private static final int DEVICE_MAX = 64;

    public RecordCheck {
        note = note == null || note.isBlank() ? null : note.strip();
        device = device == null || device.isBlank() ? DESK : device.strip();
        photoIds = List.copyOf(photoIds);
        if (note == null && result != CheckResult.NORMAL) {
            throw Refusal.invalid("patrol.missing.note." + result.name());
        }
        if ((note != null && note.length() > NOTE_MAX) || device.length() > DEVICE_MAX) {
            throw Refusal.invalid("patrol.refusal.tooLong", NOTE_MAX);
        }
        if (photoIds.size() > PHOTOS_MAX) {
            throw Refusal.invalid("patrol.refusal.tooManyPhotos", PHOTOS_MAX);
        }
    }

    public static RecordCheck of(CheckResult result, @Nullable String note) {
        return new RecordCheck(result, note, List.of(), null);
    }

    @Override
    public String device() {
        return device == null ? DESK : device;
    }
}
