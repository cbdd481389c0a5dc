package io.gridkeeper.safety.risk;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A control measure as somebody wants it.
 *
 * @param detail the third, free classification
 * @param checkContent what is looked at; must be said where the measure is investigated or checked
 * @param cycle how often it is checked; null where nobody has to
 */
public record DescribeMeasure(
        MeasureSource source,
        String description,
        MeasureSubclass subclass,
        @Nullable String detail,
        ControlLevel controlLevel,
        @Nullable Long responsibleId,
        @Nullable String checkContent,
        @Nullable CheckCycle cycle) {

    public DescribeMeasure {
        description = Typed.required(description, 4000, "risk.missing.measure");
        detail = Typed.optional(detail, 100);
        checkContent = Typed.optional(checkContent, 1000);
        if (checkContent == null && (source == MeasureSource.INVESTIGATION || cycle != null)) {
            throw Refusal.invalid("risk.missing.checkContent");
        }
        if (cycle != null && responsibleId == null) {
            throw Refusal.invalid("risk.missing.checker").citing("R07-10b");
        }
    }
}
