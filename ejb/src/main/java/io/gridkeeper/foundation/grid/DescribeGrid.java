package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Refusal;
import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A grid as the office describes it by hand; empty texts are none.
 *
 * @param unitId the unit it belongs to; null for none
 */
public record DescribeGrid(
        String name,
        @Nullable Long unitId,
        @Nullable String location,
        @Nullable String businessLine,
        @Nullable String activity,
        @Nullable String duty) {

    public DescribeGrid {
        name = name.strip();
        if (name.isEmpty() || name.length() > 100) {
            throw Refusal.invalid("grid.edit.needsName", 100);
        }
        location = Typed.optional(location, 200);
        businessLine = Typed.optional(businessLine, 40);
        activity = Typed.optional(activity, 500);
        duty = Typed.optional(duty, 2000);
    }
}
