package io.gridkeeper.safety.hazard;

import io.gridkeeper.foundation.kernel.Typed;
import org.jspecify.annotations.Nullable;

/** The answer to an extension that was asked for; a refusal needs a word of why. */
public record DecideExtension(boolean granted, @Nullable String note) {

    public DecideExtension {
        note = granted ? Typed.optional(note, 500) : Typed.required(note, 500, "hazard.missing.reason");
    }
}
