package io.gridkeeper.safety.hazard;

import org.jspecify.annotations.Nullable;

/**
 * What the reporter is told.
 *
 * @param repeatOf number of the earlier hazard it repeats, null when it is new
 */
public record Reported(
        long hazardId, String number, @Nullable String repeatOf) {}
