package io.gridkeeper.safety.fire;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check in lists.
 *
 * @param noticeNumber the notice its faults led to
 */
public record FireCheckRow(
        long id,
        String placeCode,
        String placeName,
        long gridId,
        CheckKind kind,
        @Nullable Long roundId,
        LocalDate checkedOn,
        String checker,
        @Nullable String note,
        List<CheckedItem> items,
        @Nullable String noticeNumber) {

    public FireCheckRow {
        items = List.copyOf(items);
    }

    public long faults() {
        return items.stream().filter(CheckedItem::isFault).count();
    }
}
