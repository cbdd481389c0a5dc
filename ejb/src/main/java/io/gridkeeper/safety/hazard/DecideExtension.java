package io.gridkeeper.safety.hazard;

import org.jspecify.annotations.Nullable;

/** The answer to an extension that was asked for; a refusal needs a word of why. */
public record DecideExtension(boolean granted, @Nullable String note) {

    public DecideExtension {
        note = granted ? Words.optional(note, 500) : Words.required(note, 500, "hazard.missing.reason");
    }
}
