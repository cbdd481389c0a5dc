package io.gridkeeper.duty.platform;

import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * An item of today to be signed.
 *
 * @param finding what is not as it should be; null where all is well
 */
public record SignItem(PlatformItem item, @Nullable String finding) {

    public SignItem {
        finding = Typed.optional(finding, 500);
    }
}
