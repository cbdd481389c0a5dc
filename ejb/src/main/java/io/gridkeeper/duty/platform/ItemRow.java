package io.gridkeeper.duty.platform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item of a day.
 *
 * @param by who signed it; null while nobody has
 * @param finding what he found amiss; null where all was well
 */
public record ItemRow(
        PlatformItem item,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String finding) {

    public boolean isSigned() {
        return at != null;
    }
}
