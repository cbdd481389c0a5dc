package io.gridkeeper.foundation.organisation;

import org.jspecify.annotations.Nullable;

/** A person in lists; no telephone number, which is shown only where it is needed. */
public record PersonRow(
        long id,
        String staffNumber,
        String name,
        long unitId,
        String unitName,
        @Nullable String jobTitle,
        boolean active) {}
