package io.gridkeeper.safety.fire;

import io.gridkeeper.foundation.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * One item of a check with what was found.
 *
 * @param note what is wrong; required for a fault
 * @param hazardNumber the hazard the fault became
 */
@Embeddable
public record CheckedItem(
        @Enumerated(EnumType.STRING) @Column(name = "item", length = 20, nullable = false)
        CheckItem item,

        @Enumerated(EnumType.STRING) @Column(name = "finding", length = 10, nullable = false)
        Finding finding,

        @Column(name = "note", length = 500) @Nullable String note,

        @Column(name = "hazard_number", length = 20) @Nullable
        String hazardNumber) {

    public CheckedItem {
        note = finding == Finding.FAULT
                ? Typed.required(note, 500, "fire.missing.faultNote")
                : Typed.optional(note, 500);
    }

    public static CheckedItem good(CheckItem item) {
        return new CheckedItem(item, Finding.GOOD, null, null);
    }

    public static CheckedItem fault(CheckItem item, String note) {
        return new CheckedItem(item, Finding.FAULT, note, null);
    }

    CheckedItem became(String number) {
        return new CheckedItem(item, finding, note, number);
    }

    boolean isFault() {
        return finding == Finding.FAULT;
    }
}
