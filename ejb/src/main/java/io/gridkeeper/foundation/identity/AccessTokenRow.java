package io.gridkeeper.foundation.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token as its owner sees it: the first characters of the secret, never more. */
public record AccessTokenRow(
        long id,
        String label,
        String hint,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    public boolean isUsable(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
