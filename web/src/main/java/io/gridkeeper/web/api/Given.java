package io.gridkeeper.web.api;

import io.gridkeeper.foundation.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What a script must send; anything may be missing. */
public final class Given {

    private Given() {}

    /** The value, or a refusal that names the field. */
    public static <T> T need(@Nullable T value, String field) {
        if (value == null) {
            throw Refusal.invalid("api.problem.fieldMissing", field);
        }
        return value;
    }
}
