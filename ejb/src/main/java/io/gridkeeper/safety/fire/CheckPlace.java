package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check of a place.
 *
 * @param roundId the large inspection it belongs to
 * @param limitOn until when the faults must be put right; required where there are any
 */
public record CheckPlace(
        String placeCode,
        CheckKind kind,
        @Nullable Long roundId,
        @Nullable LocalDate checkedOn,
        List<CheckedItem> items,
        @Nullable String note,
        @Nullable LocalDate limitOn) {

    public CheckPlace {
        items = List.copyOf(items);
        note = Typed.optional(note, 500);
        if (items.isEmpty() || items.stream().map(CheckedItem::item).distinct().count() != items.size()) {
            throw Refusal.invalid("fire.refusal.items");
        }
        if (limitOn == null && items.stream().anyMatch(CheckedItem::isFault)) {
            throw Refusal.invalid("fire.missing.limitOn").citing("R20-6a");
        }
    }

    List<CheckedItem> faults() {
        return items.stream().filter(CheckedItem::isFault).toList();
    }
}
