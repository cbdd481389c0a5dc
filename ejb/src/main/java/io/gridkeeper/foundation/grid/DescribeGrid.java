package io.gridkeeper.foundation.grid;

import io.gridkeeper.foundation.kernel.Refusal;
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
        location = within(location, 200);
        businessLine = within(businessLine, 40);
        activity = within(activity, 500);
        duty = within(duty, 2000);
    }

    private static @Nullable String within(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > longest) {
            throw Refusal.invalid("grid.edit.tooLong", longest);
        }
        return text.strip();
    }
}
