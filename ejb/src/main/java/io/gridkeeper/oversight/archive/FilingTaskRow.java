package io.gridkeeper.oversight.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A closed hazard that is not filed yet.
 *
 * @param setAside it failed too often and waits for a person
 * @param reason of the last failure
 */
public record FilingTaskRow(
        long id,
        String hazardNumber,
        long gridId,
        Instant createdAt,
        boolean setAside,
        int failures,
        @Nullable String reason) {}
