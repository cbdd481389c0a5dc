package io.gridkeeper.foundation.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account as administrators see it. */
public record AccountRow(
        long id,
        String login,
        String name,
        @Nullable Long personId,
        Set<String> roles,
        boolean active,
        boolean hasPassword,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastLoginAt) {}
