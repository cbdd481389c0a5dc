package io.gridkeeper.foundation.organisation;

import org.jspecify.annotations.Nullable;

/** An employee as a roster names him. */
public record PersonEntry(
        String staffNumber,
        String name,
        String unitCode,
        @Nullable String jobTitle,
        @Nullable String mobile,
        boolean active) {}
